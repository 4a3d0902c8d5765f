package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.Trade;
import java.util.List;

/// All that was recorded on some days from which statistics are computed.
///
/// @param trades trades closed, in the order of their exits
/// @param profitLoss profit or loss of each closing transaction
/// @param wins number of won closing transactions
/// @param equity sampled equity
/// @param performance sampled returns
/// @param benchmark sampled values of the benchmark
/// @param turnover sampled daily turnover
record RecordedDays(
    List<Trade> trades,
    ValueSeries profitLoss,
    int wins,
    ValueSeries equity,
    ValueSeries performance,
    ValueSeries benchmark,
    ValueSeries turnover) {

  /// Whether the others have the very same trades and values.
  boolean isSame(RecordedDays other) {
    return wins == other.wins
        && equity.isSame(other.equity)
        && performance.isSame(other.performance)
        && benchmark.isSame(other.benchmark)
        && turnover.isSame(other.turnover)
        && profitLoss.isSame(other.profitLoss)
        && isSame(trades, other.trades);
  }

  private static boolean isSame(List<Trade> trades, List<Trade> others) {
    boolean same = trades.size() == others.size();
    for (int i = 0; same && i < trades.size(); i++) {
      same = trades.get(i) == others.get(i);
    }
    return same;
  }

  /// How many there are of each, to tell whether something is missing.
  List<Integer> counts() {
    return List.of(
        trades.size(),
        profitLoss.size(),
        wins,
        equity.size(),
        performance.size(),
        benchmark.size(),
        turnover.size());
  }

  /// A copy that keeps nothing else from being forgotten.
  RecordedDays copy() {
    return new RecordedDays(
        List.copyOf(trades),
        profitLoss.copy(),
        wins,
        equity.copy(),
        performance.copy(),
        benchmark.copy(),
        turnover.copy());
  }
}
