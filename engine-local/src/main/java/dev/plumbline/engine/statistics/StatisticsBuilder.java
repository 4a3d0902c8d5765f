package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.result.TradeStatistics;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Computes the statistics of a run: over all of it, over rolling months, and as printed.
public final class StatisticsBuilder {
  static final long DAY = 86_400_000_000_000L;

  /// How many months the rolling windows have, ascending.
  static final int[] MONTHS = {1, 3, 6, 12};

  /// The last of [#MONTHS].
  static final int LONGEST = MONTHS[MONTHS.length - 1];

  private final StatisticsInput input;
  private final SampledReturns returns;
  private final List<Trade> trades;
  private final boolean tradesAscend;

  StatisticsBuilder(StatisticsInput input) {
    this.input = input;
    this.returns = new SampledReturns(input.series().performance(), input.series().benchmark());
    this.trades = List.of(input.trades().toArray(new Trade[0]));
    this.tradesAscend = ascend(trades);
  }

  private static boolean ascend(List<Trade> trades) {
    for (int i = 1; i < trades.size(); i++) {
      if (trades.get(i).exitUtcNs() < trades.get(i - 1).exitUtcNs()) {
        return false;
      }
    }
    return true;
  }

  /// Computes everything.
  ///
  /// @param totals what is printed besides
  /// @throws IllegalArgumentException or ArithmeticException if a figure cannot be computed, such
  ///   as a return that overflows; LEAN then prints no statistics at all
  public static StatisticsResults generate(StatisticsInput input, SummaryTotals totals) {
    return generate(input, totals, new EarlyWindows(), true);
  }

  /// Computes everything, or all but the statistics over rolling months.
  ///
  /// @param totals what is printed besides
  /// @param early those that were computed before
  /// @param rolling whether those are computed
  /// @throws IllegalArgumentException or ArithmeticException if a figure cannot be computed
  public static StatisticsResults generate(
      StatisticsInput input, SummaryTotals totals, EarlyWindows early, boolean rolling) {
    StatisticsBuilder builder = new StatisticsBuilder(input);
    ValueSeries equity = input.series().equity();
    LocalDate first = equity.isEmpty() ? LocalDate.EPOCH : date(equity.utcNs(0));
    LocalDate last = equity.isEmpty() ? LocalDate.EPOCH : date(equity.utcNs(equity.size() - 1));
    AlgorithmPerformance total = builder.performance(new RollingWindow("", first, last));
    List<RollingWindow> windows = new ArrayList<>();
    for (int months : rolling ? MONTHS : new int[0]) {
      RollingWindow.between(months, first, last).forEach(windows::add);
    }
    Map<RollingWindow, AlgorithmPerformance> known = early.unchanged(builder, windows);
    List<AlgorithmPerformance> performances =
        windows.parallelStream().map(window -> builder.performance(window, known)).toList();
    SequencedMap<String, AlgorithmPerformance> performance = new LinkedHashMap<>();
    for (int i = 0; i < windows.size(); i++) {
      performance.put(windows.get(i).key(), performances.get(i));
    }
    return new StatisticsResults(
        total, performance, StatisticsSummary.of(total.portfolioStatistics(), totals));
  }

  private static LocalDate date(long utcNs) {
    return LocalDate.ofEpochDay(Math.floorDiv(utcNs, DAY));
  }

  private AlgorithmPerformance performance(
      RollingWindow window, Map<RollingWindow, AlgorithmPerformance> known) {
    AlgorithmPerformance early = known.get(window);
    return early == null ? performance(window) : early.withClosedTrades(trades(window));
  }

  /// The statistics of a window.
  ///
  /// @throws IllegalArgumentException or ArithmeticException if a figure cannot be computed
  AlgorithmPerformance performance(RollingWindow window) {
    return performance(window, (TradeStatistics) null);
  }

  /// The same.
  ///
  /// @param known the figures of its trades, or null if they are to be computed
  AlgorithmPerformance performance(RollingWindow window, TradeStatistics known) {
    long from = window.first().toEpochDay();
    long to = window.last().toEpochDay();
    StatisticsInput.Sampled series = input.series();
    ValueSeries equity = series.equity().days(from, to);
    if (equity.isEmpty()) {
      return AlgorithmPerformance.EMPTY;
    }
    List<Trade> closed = trades(window);
    ValueSeries profitLoss = input.transactions().profitLoss().days(from, to);
    int wins = input.transactions().wins().days(from, to).size();
    PortfolioFigures figures =
        new PortfolioFigures(
            profitLoss,
            equity,
            series.turnover().days(from, to),
            returns.days(from, to),
            isWhole(window) ? input.startingCapital() : equity.first(),
            wins,
            profitLoss.size() - wins);
    PortfolioStatistics portfolio =
        figures.compute(input.riskFreeRate(), input.tradingDaysPerYear());
    TradeStatistics traded = known == null ? TradeFigures.of(closed) : known;
    return new AlgorithmPerformance(traded, portfolio, closed);
  }

  /// Whether a window holds all equity there is.
  boolean isWhole(RollingWindow window) {
    ValueSeries equity = input.series().equity();
    return equity.days(window.first().toEpochDay(), window.last().toEpochDay()).size()
        == equity.size();
  }

  /// What was recorded in a window.
  RecordedDays recorded(RollingWindow window) {
    long from = window.first().toEpochDay();
    long to = window.last().toEpochDay();
    StatisticsInput.Sampled series = input.series();
    return new RecordedDays(
        trades(window),
        input.transactions().profitLoss().days(from, to),
        input.transactions().wins().days(from, to).size(),
        series.equity().days(from, to),
        series.performance().days(from, to),
        series.benchmark().days(from, to),
        series.turnover().days(from, to));
  }

  /// Whether the trades have the order of their exits.
  boolean tradesAscend() {
    return tradesAscend;
  }

  /// The trades closed in a window, in the order in which they were recorded.
  List<Trade> trades(RollingWindow window) {
    long from = window.first().toEpochDay() * DAY;
    long end = (window.last().toEpochDay() + 1) * DAY;
    if (tradesAscend) {
      int start = firstFrom(from);
      return trades.subList(start, Math.max(start, firstFrom(end)));
    }
    return trades.stream()
        .filter(trade -> trade.exitUtcNs() >= from && trade.exitUtcNs() < end)
        .toList();
  }

  /// The place of the first trade closed at a time or later, of trades in the order of their exits.
  private int firstFrom(long utcNs) {
    int low = 0;
    int high = trades.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (trades.get(middle).exitUtcNs() < utcNs) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
