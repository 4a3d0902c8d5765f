package dev.plumbline.engine.record;

import dev.plumbline.engine.capacity.CapacityEstimate;
import dev.plumbline.engine.capacity.CapacityMarket;
import dev.plumbline.engine.statistics.EarlyWindows;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.chart.UserCharts;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderListHash;
import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;

/// Records a run and makes its result.
///
/// The loop calls [#onTimeStep(long)] at the end of every step, [#sampleDaily(long)] at every
/// midnight of the algorithm's time zone, [#orderEvent(OrderEvent)] for every order event,
/// [#endOfRun(long)] once the data is over, and [#finish(RunOutcome)] last, in any case.
public final class RunRecorder {
  private static final double SAMPLES = 4000;
  private static final double SHORTEST_MINUTES = 4;

  private final RunSettings settings;
  private final RunAccount account;
  private final CapacityEstimate capacity;
  private final RunCharts charts = new RunCharts();
  private final RunLog log = new RunLog();
  private final UserChartStore userCharts;
  private final DailySampler daily;
  private final MarginChart margin;
  private final EquityCandle candle = new EquityCandle();
  private final List<OrderEvent> orderEvents = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final long resamplePeriod;
  private long nextSample = Nanos.MIN;
  private long lastStep;
  private boolean statisticsOnly;
  private MonthEnds monthEnds;

  /// A recorder for a run that is about to begin.
  ///
  /// @param market what the capacity estimate asks
  /// @param charts the author's charts
  /// @param startingValue equity at the start: the cash
  public RunRecorder(
      RunSettings settings,
      RunAccount account,
      CapacityMarket market,
      UserCharts charts,
      Decimal startingValue) {
    this.settings = settings;
    this.account = account;
    RunSettings.Period period = settings.period();
    this.capacity = new CapacityEstimate(market, period.startNs(), period.endNs());
    this.userCharts = new UserChartStore(charts, this.charts, this::warnOfChart);
    this.daily = new DailySampler(settings, account, this.charts, startingValue);
    this.margin = new MarginChart(this.charts.chart(RunCharts.PORTFOLIO_MARGIN));
    this.resamplePeriod = resamplePeriod(period);
    log.write(
        period.startNs(),
        "Launching analysis for %s with Plumbline Engine v%s"
            .formatted(settings.algorithmId(), settings.version()));
  }

  private static long resamplePeriod(RunSettings.Period period) {
    double minutes = (period.endNs() - period.startNs()) / (double) Nanos.MINUTE;
    double step = minutes < SHORTEST_MINUTES * SAMPLES ? SHORTEST_MINUTES : minutes / SAMPLES;
    return ((long) (step * (Nanos.MINUTE / Nanos.TICK))) * Nanos.TICK;
  }

  private void warnOfChart(String message) {
    warnings.add(message);
    log.write(settings.period().timeZone().toLocal(lastStep), message);
  }

  /// Keeps what statistics need and nothing else from now on: no charts for people, no statistics
  /// over rolling months. The statistics stay what they are.
  public void keepStatisticsOnly() {
    statisticsOnly = true;
    monthEnds = null;
  }

  /// Computes statistics over rolling months beside the loop from now on, not all at the end. Only
  /// where the riskless rate is always the same, no matter when and on which thread it is asked.
  public void computeMonthsEarly() {
    monthEnds = statisticsOnly ? null : new MonthEnds(runStatistics());
  }

  /// Whether the end of a step changes anything that statistics need.
  public boolean isDue(long utcNs) {
    return utcNs > nextSample || capacity.isDue(utcNs);
  }

  /// The messages of the run.
  public RunLog log() {
    return log;
  }

  /// The estimated capacity.
  public CapacityEstimate capacity() {
    return capacity;
  }

  /// Takes the equity after warming up as the equity at the start.
  public void onWarmupFinished() {
    if (daily.restart(account.totalPortfolioValue())) {
      candle.reset();
    }
  }

  /// Takes an order event.
  public void orderEvent(OrderEvent event) {
    orderEvents.add(event);
    capacity.onOrderEvent(event);
  }

  /// Takes the end of a step of time.
  public void onTimeStep(long utcNs) {
    capacity.updateMarketCapacity(false);
    if (statisticsOnly && utcNs <= nextSample) {
      return;
    }
    double estimate = account.totalPortfolioValueEstimate();
    if (utcNs <= nextSample && candle.isQuiet(estimate)) {
      return;
    }
    candle.update(account.totalPortfolioValue(), estimate);
    if (utcNs > nextSample) {
      resample(utcNs);
    }
  }

  private void resample(long utcNs) {
    lastStep = utcNs;
    nextSample = utcNs + resamplePeriod;
    drawEquity(utcNs);
    userCharts.update();
    log.flush();
  }

  private void force(long utcNs) {
    capacity.updateMarketCapacity(true);
    candle.update(account.totalPortfolioValue(), account.totalPortfolioValueEstimate());
    resample(utcNs);
  }

  private void drawEquity(long utcNs) {
    if (!account.isWarmingUp()) {
      charts.sample(
          new RunCharts.Place(
              RunCharts.STRATEGY_EQUITY,
              RunCharts.EQUITY,
              SeriesType.CANDLE,
              settings.currencySymbol()),
          candle.draw(utcNs));
    }
    candle.reset();
  }

  /// Draws a day: equity, benchmark, return, drawdown, exposure, capacity, turnover, margin.
  public void sampleDaily(long utcNs) {
    Decimal value = account.totalPortfolioValue();
    candle.update(value, account.totalPortfolioValueEstimate());
    drawEquity(utcNs);
    daily.sample(utcNs, value, !statisticsOnly);
    if (statisticsOnly) {
      daily.sampleTurnover(utcNs, value);
      return;
    }
    if (!account.isWarmingUp()) {
      charts.sample(
          RunCharts.Place.line(RunCharts.CAPACITY, "Strategy Capacity", settings.currencySymbol()),
          new ChartPoint(utcNs, capacity.capacity()));
    }
    daily.sampleTurnover(utcNs, value);
    margin.sample(utcNs, account.marginUses(), value);
    if (monthEnds != null) {
      monthEnds.midnight(utcNs, daily.startingValue());
    }
  }

  /// Takes the end of the data, after the algorithm's last words.
  ///
  /// @param utcNs time of the last step
  public void endOfRun(long utcNs) {
    force(utcNs);
    sampleDaily(utcNs);
  }

  /// The statistics up to now; empty ones if they cannot be computed.
  public StatisticsResults statistics() {
    return statistics(new EarlyWindows());
  }

  /// The statistics of the whole run, with those that were computed beside the loop.
  StatisticsResults finishedStatistics() {
    return statistics(monthEnds == null ? new EarlyWindows() : monthEnds.join());
  }

  private StatisticsResults statistics(EarlyWindows early) {
    return runStatistics().compute(daily.startingValue(), early, !statisticsOnly, warnings::add);
  }

  private RunStatistics runStatistics() {
    return new RunStatistics(settings, account, charts, capacity);
  }

  /// Makes the result.
  public BacktestResult finish(RunOutcome outcome) {
    force(outcome.utcNs());
    ForkJoinTask<String> hash =
        ForkJoinPool.commonPool().submit(() -> OrderListHash.of(outcome.orders()));
    StatisticsResults results = finishedStatistics();
    SequencedMap<String, String> summary = new LinkedHashMap<>(results.summary());
    outcome.statistics().summary().forEach(summary::putIfAbsent);
    RuntimeStatistics runtime =
        new RuntimeStatistics(account, settings.currencySymbol(), daily.startingValue());
    SequencedMap<String, String> runtimeStatistics =
        runtime.compute(outcome.statistics().runtime(), summary);
    summary.put(BacktestResult.ORDER_LIST_HASH, hash.join());
    List<String> allWarnings = new ArrayList<>(outcome.warnings());
    allWarnings.addAll(warnings);
    return new BacktestResult(
        settings.algorithmId(),
        outcome.state(),
        outcome.configuration(),
        summary,
        runtimeStatistics,
        results.totalPerformance(),
        withoutTrades(results.rollingPerformances()),
        charts.inLeanOrder(),
        outcome.orders(),
        orderEvents,
        profitLoss(),
        log.lines(),
        outcome.input(),
        allWarnings);
  }

  private static SequencedMap<String, AlgorithmPerformance> withoutTrades(
      SequencedMap<String, AlgorithmPerformance> rolling) {
    SequencedMap<String, AlgorithmPerformance> bare = new LinkedHashMap<>();
    rolling.forEach((key, value) -> bare.put(key, value.withClosedTrades(List.of())));
    return bare;
  }

  private SequencedMap<Long, Decimal> profitLoss() {
    Map<Long, Decimal> sorted = new TreeMap<>();
    account.transactionRecord().forEach(r -> sorted.put(r.utcNs(), r.profitLoss()));
    return new LinkedHashMap<>(sorted);
  }
}
