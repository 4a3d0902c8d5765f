package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;

/// Sampled returns of the portfolio and of the benchmark over a whole run, from which the returns
/// of a period are cut.
final class SampledReturns {
  private final ValueSeries performance;
  private final ValueSeries benchmark;
  private final double[] returns;
  private final double[] changes;

  /// @param performance returns in percent, sampled
  /// @param benchmark values of the benchmark, sampled at the same times
  SampledReturns(ValueSeries performance, ValueSeries benchmark) {
    this.performance = performance;
    this.benchmark = benchmark;
    returns = new double[performance.size()];
    changes = new double[benchmark.size()];
    for (int i = 0; i < returns.length; i++) {
      returns[i] = performance.value(i).divide(Decimal.HUNDRED).doubleValue();
    }
    for (int i = 1; i < changes.length; i++) {
      changes[i] = change(benchmark.value(i - 1), benchmark.value(i));
    }
  }

  private static double change(Decimal before, Decimal after) {
    return before.isZero() ? 0 : after.subtract(before).divide(before).doubleValue();
  }

  /// The returns of the days from the first to the last, but for the first two samples of the
  /// period.
  ///
  /// @throws IllegalArgumentException if the series have not as many samples in the period
  DailyReturns days(long firstDay, long lastDay) {
    int from = performance.indexOfDay(firstDay);
    int to = performance.indexAfterDay(lastDay);
    int benchmarkFrom = benchmark.indexOfDay(firstDay);
    int benchmarkTo = benchmark.indexAfterDay(lastDay);
    int misaligned = Math.abs(benchmarkTo - benchmarkFrom - (to - from));
    if (misaligned != 0) {
      throw new IllegalArgumentException(
          "Benchmark and performance series has " + misaligned + " misaligned values.");
    }
    return new DailyReturns(
        withoutFirstTwo(returns, from, to), withoutFirstTwo(changes, benchmarkFrom, benchmarkTo));
  }

  private static double[] withoutFirstTwo(double[] values, int from, int to) {
    return to - from < 3 ? new double[0] : Arrays.copyOfRange(values, from + 2, to);
  }
}
