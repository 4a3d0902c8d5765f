package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.AlgorithmPerformance;
import dev.plumbline.sdk.result.PortfolioStatistics;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Computes the statistics of a run: over all of it, over rolling months, and as printed.
public final class StatisticsBuilder {
  private static final long DAY = 86_400_000_000_000L;
  private static final int[] MONTHS = {1, 3, 6, 12};

  private final StatisticsInput input;
  private final SampledReturns returns;

  private StatisticsBuilder(StatisticsInput input) {
    this.input = input;
    this.returns = new SampledReturns(input.series().performance(), input.series().benchmark());
  }

  /// Computes everything.
  ///
  /// @param totals what is printed besides
  /// @throws IllegalArgumentException or ArithmeticException if a figure cannot be computed, such
  ///   as a return that overflows; LEAN then prints no statistics at all
  public static StatisticsResults generate(StatisticsInput input, SummaryTotals totals) {
    return generate(input, totals, true);
  }

  /// Computes everything, or all but the statistics over rolling months.
  ///
  /// @param totals what is printed besides
  /// @param rolling whether those are computed
  /// @throws IllegalArgumentException or ArithmeticException if a figure cannot be computed
  public static StatisticsResults generate(
      StatisticsInput input, SummaryTotals totals, boolean rolling) {
    StatisticsBuilder builder = new StatisticsBuilder(input);
    ValueSeries equity = input.series().equity();
    LocalDate first = equity.isEmpty() ? LocalDate.EPOCH : date(equity.utcNs(0));
    LocalDate last = equity.isEmpty() ? LocalDate.EPOCH : date(equity.utcNs(equity.size() - 1));
    AlgorithmPerformance total = builder.performance(new RollingWindow("", first, last));
    List<RollingWindow> windows = new ArrayList<>();
    for (int months : rolling ? MONTHS : new int[0]) {
      RollingWindow.between(months, first, last).forEach(windows::add);
    }
    List<AlgorithmPerformance> performances =
        windows.parallelStream().map(builder::performance).toList();
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

  private AlgorithmPerformance performance(RollingWindow window) {
    long from = window.first().toEpochDay();
    long to = window.last().toEpochDay();
    StatisticsInput.Sampled series = input.series();
    ValueSeries equity = series.equity().days(from, to);
    if (equity.isEmpty()) {
      return AlgorithmPerformance.EMPTY;
    }
    List<Trade> trades = trades(from, to);
    ValueSeries profitLoss = input.transactions().profitLoss().days(from, to);
    int wins = input.transactions().wins().days(from, to).size();
    boolean whole = equity.size() == series.equity().size();
    Decimal capital = whole ? input.startingCapital() : equity.first();
    PortfolioFigures figures =
        new PortfolioFigures(
            profitLoss,
            equity,
            series.turnover().days(from, to),
            returns.days(from, to),
            capital,
            wins,
            profitLoss.size() - wins);
    PortfolioStatistics portfolio =
        figures.compute(input.riskFreeRate(), input.tradingDaysPerYear());
    return new AlgorithmPerformance(TradeFigures.of(trades), portfolio, trades);
  }

  private List<Trade> trades(long fromDay, long toDay) {
    long from = fromDay * DAY;
    long end = (toDay + 1) * DAY;
    return input.trades().stream()
        .filter(trade -> trade.exitUtcNs() >= from && trade.exitUtcNs() < end)
        .toList();
  }
}
