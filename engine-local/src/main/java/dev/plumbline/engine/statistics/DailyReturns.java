package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.value.Decimal;
import java.util.Arrays;

/// Daily returns of the portfolio and of the benchmark, as fractions, made comparable.
///
/// The first sample is taken before anything happened and the second after the first day, on which
/// orders at the open would compare a part of a day with a whole one. Both are left out, as in
/// LEAN.
///
/// @param portfolio returns of the portfolio
/// @param benchmark returns of the benchmark on the same days
record DailyReturns(double[] portfolio, double[] benchmark) {
  /// The returns of sampled series.
  ///
  /// @param performance returns in percent, sampled
  /// @param benchmark values of the benchmark, sampled at the same times
  /// @throws IllegalArgumentException if the series have not as many samples
  static DailyReturns of(ValueSeries performance, ValueSeries benchmark) {
    int misaligned = Math.abs(benchmark.size() - performance.size());
    if (misaligned != 0) {
      throw new IllegalArgumentException(
          "Benchmark and performance series has " + misaligned + " misaligned values.");
    }
    int count = Math.max(0, performance.size() - 2);
    double[] returns = new double[count];
    double[] differences = new double[count];
    for (int i = 0; i < count; i++) {
      returns[i] = performance.value(i + 2).divide(Decimal.HUNDRED).doubleValue();
      differences[i] = change(benchmark.value(i + 1), benchmark.value(i + 2));
    }
    return new DailyReturns(returns, differences);
  }

  private static double change(Decimal before, Decimal after) {
    return before.isZero() ? 0 : after.subtract(before).divide(before).doubleValue();
  }

  /// The number of days.
  int count() {
    return portfolio.length;
  }

  /// The differences between portfolio and benchmark.
  double[] excess() {
    double[] excess = new double[portfolio.length];
    for (int i = 0; i < excess.length; i++) {
      excess[i] = portfolio[i] - benchmark[i];
    }
    return excess;
  }

  /// The losses of the portfolio.
  double[] losses() {
    return Arrays.stream(portfolio).filter(r -> r < 0).toArray();
  }
}
