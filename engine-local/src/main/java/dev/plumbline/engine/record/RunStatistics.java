package dev.plumbline.engine.record;

import dev.plumbline.engine.capacity.CapacityEstimate;
import dev.plumbline.engine.statistics.StatisticsBuilder;
import dev.plumbline.engine.statistics.StatisticsInput;
import dev.plumbline.engine.statistics.SummaryTotals;
import dev.plumbline.engine.statistics.ValueSeries;
import dev.plumbline.sdk.result.StatisticsResults;
import dev.plumbline.sdk.security.AlgorithmTransactionRecord;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.TreeMap;
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
  /// @param rolling whether statistics over rolling months are wanted; they are computed in any
  ///   case where they might fail, because then all are empty
  StatisticsResults compute(Decimal startingValue, boolean rolling, Consumer<String> warn) {
    ValueSeries equity = charts.values(RunCharts.STRATEGY_EQUITY, RunCharts.EQUITY);
    if (equity.isEmpty() || !charts.contains(RunCharts.BENCHMARK)) {
      return StatisticsResults.EMPTY;
    }
    try {
      return StatisticsBuilder.generate(
          input(equity, startingValue), totals(), rolling || hasLargeReturns());
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

  private StatisticsInput input(ValueSeries equity, Decimal startingValue) {
    TreeMap<Long, Decimal> all = new TreeMap<>();
    TreeMap<Long, Decimal> wins = new TreeMap<>();
    for (AlgorithmTransactionRecord transaction : account.transactionRecord()) {
      all.put(transaction.utcNs(), transaction.profitLoss());
      if (transaction.isWin()) {
        wins.put(transaction.utcNs(), transaction.profitLoss());
      }
    }
    return new StatisticsInput(
        account.closedTrades(),
        new StatisticsInput.Transactions(ValueSeries.of(all), ValueSeries.of(wins)),
        new StatisticsInput.Sampled(
            equity,
            charts.values(RunCharts.STRATEGY_EQUITY, RunCharts.RETURN),
            charts.values(RunCharts.BENCHMARK, RunCharts.BENCHMARK),
            charts.values(RunCharts.PORTFOLIO_TURNOVER, RunCharts.PORTFOLIO_TURNOVER)),
        startingValue,
        settings.riskFreeRate(),
        settings.tradingDaysPerYear());
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
