package dev.plumbline.engine.statistics;

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
