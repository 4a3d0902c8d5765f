package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.Trade;
import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;

/// Count, sums, means and deviation of the profits and durations of some trades.
final class TradeTally {
  private static final double TICKS_PER_SECOND = 1e7;

  private final boolean deviates;
  private int count;
  private Decimal total = Decimal.ZERO;
  private Decimal average = Decimal.ZERO;
  private Decimal squares = Decimal.ZERO;
  private Decimal largest = Decimal.ZERO;
  private Decimal smallest = Decimal.ZERO;
  private long averageTicks;
  private long[] ticks = new long[16];

  /// @param deviates whether [#deviation()] is asked for
  TradeTally(boolean deviates) {
    this.deviates = deviates;
  }

  void add(Trade trade) {
    Decimal profit = trade.profitLossExact();
    long duration = (trade.exitUtcNs() - trade.entryUtcNs()) / 100;
    if (count == ticks.length) {
      ticks = Arrays.copyOf(ticks, 2 * count);
    }
    ticks[count++] = duration;
    total = total.add(profit);
    Decimal distance = profit.subtract(average);
    average = average.add(distance.divide(count));
    if (deviates) {
      squares = squares.add(distance.multiply(profit.subtract(average)));
    }
    largest = largest.max(profit);
    smallest = smallest.min(profit);
    double step = (duration / TICKS_PER_SECOND - averageTicks / TICKS_PER_SECOND) / count;
    averageTicks += (long) (step * TICKS_PER_SECOND);
  }

  int count() {
    return count;
  }

  Decimal total() {
    return total;
  }

  Decimal average() {
    return average;
  }

  /// The largest profit, at least zero.
  Decimal largest() {
    return largest;
  }

  /// The smallest profit, at most zero.
  Decimal smallest() {
    return smallest;
  }

  /// The standard deviation over n - 1; zero below two trades.
  Decimal deviation() {
    if (!deviates) {
      throw new IllegalStateException("No deviation is kept of these trades");
    }
    return count < 2
        ? Decimal.ZERO
        : Decimal.ofDouble(Math.sqrt(squares.divide(count - 1).doubleValue()));
  }

  /// The mean duration in nanoseconds.
  long averageDuration() {
    return averageTicks * 100;
  }

  /// The median duration in nanoseconds, of an even number the upper one; zero without trades.
  long medianDuration() {
    long[] sorted = Arrays.copyOf(ticks, count);
    Arrays.sort(sorted);
    return count == 0 ? 0 : sorted[count / 2] * 100;
  }
}
