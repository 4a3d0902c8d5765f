package dev.plumbline.engine.record;

import dev.plumbline.engine.capacity.CapacityEstimate;
import dev.plumbline.engine.statistics.EarlyWindows;
import dev.plumbline.engine.statistics.StatisticsBuilder;
import dev.plumbline.engine.statistics.StatisticsInput;
import dev.plumbline.engine.statistics.SummaryTotals;
import dev.plumbline.engine.statistics.ValueSeries;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// The statistics of a run up to now.
///
/// @param settings what stays the same
/// @param account the run's account
/// @param charts what was drawn
/// @param capacity the estimated capacity
record RunStatistics(
    RunSettings settings, RunAccount account, RunCharts charts, CapacityEstimate capacity) {
  /// 1.05 to the power of 365 is far below the greatest decimal.
  private static final Decimal LARGE_PERCENT = Decimal.of(5);

  /// Computes the statistics. Where they cannot be computed, because a return is out of range for
  /// example, they are empty, as in LEAN, and a warning says why.
  ///
  /// @param early statistics over rolling months that were computed before
  /// @param rolling whether statistics over rolling months are wanted; they are computed in any
  ///   case where they might fail, because then all are empty
  StatisticsResults compute(
      Decimal startingValue, EarlyWindows early, boolean rolling, Consumer<String> warn) {
    ValueSeries equity = charts.values(RunCharts.STRATEGY_EQUITY, RunCharts.EQUITY);
    if (equity.isEmpty() || !charts.contains(RunCharts.BENCHMARK)) {
      return StatisticsResults.EMPTY;
    }
    try {
      return StatisticsBuilder.generate(
          input(startingValue, Nanos.MIN), totals(), early, rolling || hasLargeReturns());
    } catch (ArithmeticException | IllegalArgumentException e) {
      warn.accept("No statistics: " + e.getMessage());
      return StatisticsResults.EMPTY;
    }
  }

  /// Whether a day's return is so large that a growth rate of a short window may overflow.
  private boolean hasLargeReturns() {
    ValueSeries returns = charts.values(RunCharts.STRATEGY_EQUITY, RunCharts.RETURN);
    for (int i = 0; i < returns.size(); i++) {
      if (returns.value(i).abs().isGreater(LARGE_PERCENT)) {
        return true;
      }
    }
    return false;
  }

  /// The first sample of equity; null if there is none.
  SeriesPoint firstEquity() {
    List<SeriesPoint> points =
        charts.chart(RunCharts.STRATEGY_EQUITY).series().get(RunCharts.EQUITY).values();
    return points.isEmpty() ? null : points.getFirst();
  }

  /// What was recorded, at least from a time on.
  StatisticsInput input(Decimal startingValue, long fromUtcNs) {
    return new StatisticsInput(
        trades(fromUtcNs),
        transactions(fromUtcNs),
        new StatisticsInput.Sampled(
            charts.values(RunCharts.STRATEGY_EQUITY, RunCharts.EQUITY, fromUtcNs),
            charts.values(RunCharts.STRATEGY_EQUITY, RunCharts.RETURN, fromUtcNs),
            charts.values(RunCharts.BENCHMARK, RunCharts.BENCHMARK, fromUtcNs),
            charts.values(RunCharts.PORTFOLIO_TURNOVER, RunCharts.PORTFOLIO_TURNOVER, fromUtcNs)),
        startingValue,
        settings.riskFreeRate(),
        settings.tradingDaysPerYear());
  }

  private List<Trade> trades(long fromUtcNs) {
    List<Trade> all = account.closedTrades();
    int start = all.size();
    while (start > 0 && all.get(start - 1).exitUtcNs() >= fromUtcNs) {
      start--;
    }
    return List.of(all.subList(start, all.size()).toArray(new Trade[0]));
  }

  private StatisticsInput.Transactions transactions(long fromUtcNs) {
    List<AlgorithmTransactionRecord> records = account.transactionRecord();
    int start = records.size();
    while (start > 0 && records.get(start - 1).utcNs() >= fromUtcNs) {
      start--;
    }
    int count = records.size() - start;
    long[] times = new long[count];
    Decimal[] results = new Decimal[count];
    long[] winTimes = new long[count];
    Decimal[] wins = new Decimal[count];
    int won = 0;
    for (int i = 0; i < count; i++) {
      AlgorithmTransactionRecord transaction = records.get(start + i);
      times[i] = transaction.utcNs();
      results[i] = transaction.profitLoss();
      if (transaction.isWin()) {
        winTimes[won] = transaction.utcNs();
        wins[won++] = transaction.profitLoss();
      }
    }
    return new StatisticsInput.Transactions(
        ValueSeries.of(times, results),
        ValueSeries.of(Arrays.copyOf(winTimes, won), Arrays.copyOf(wins, won)));
  }

  private SummaryTotals totals() {
    Symbol lowest = capacity.lowestCapacityAsset();
    return new SummaryTotals(
        account.ordersCount(),
        account.totalFees(),
        capacity.capacity(),
        lowest == null ? "" : lowest.id().toString(),
        settings.currencySymbol());
  }
}
