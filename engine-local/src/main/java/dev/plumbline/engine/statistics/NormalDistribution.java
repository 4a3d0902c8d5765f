package dev.plumbline.engine.statistics;

/// The normal distribution with mean 0 and standard deviation 1.
///
/// Source: M. Abramowitz, I. A. Stegun, *Handbook of Mathematical Functions* (1964), 7.1.6 (series)
/// and 7.1.14 (continued fraction) for the error function. About 15 digits are right.
final class NormalDistribution {
  private static final double SQRT_2 = Math.sqrt(2);
  private static final double SQRT_PI = Math.sqrt(Math.PI);
  private static final double SERIES_LIMIT = 2.5;

  private NormalDistribution() {}

  /// The probability of a value up to x.
  static double cumulative(double x) {
    return 0.5 * complementaryError(-x / SQRT_2);
  }

  /// The x up to which lies the probability p, found by Newton's method.
  ///
  /// @throws IllegalArgumentException if p is not between 0 and 1
  static double inverse(double p) {
    if (!(p > 0 && p < 1)) {
      throw new IllegalArgumentException("Probability " + p + " is not between 0 and 1");
    }
    if (p > 0.5) {
      return -inverse(1 - p);
    }
    double x = -Math.sqrt(-2 * StrictMath.log(2 * p));
    for (int i = 0; i < 60; i++) {
      double density = StrictMath.exp(-x * x / 2) / (SQRT_2 * SQRT_PI);
      double error = (cumulative(x) - p) / density;
      double step = error / (1 + x * error / 2);
      x -= step;
      if (Math.abs(step) < 1e-15 * Math.max(1, Math.abs(x))) {
        break;
      }
    }
    return x;
  }

  private static double complementaryError(double x) {
    if (x < 0) {
      return 2 - complementaryError(-x);
    }
    return x < SERIES_LIMIT ? 1 - errorBySeries(x) : complementaryErrorByFraction(x);
  }

  private static double errorBySeries(double x) {
    double term = x;
    double sum = x;
    for (int n = 1; term > 1e-18 * sum; n++) {
      term *= 2 * x * x / (2 * n + 1);
      sum += term;
    }
    return 2 / SQRT_PI * StrictMath.exp(-x * x) * sum;
  }

  private static double complementaryErrorByFraction(double x) {
    double fraction = x;
    for (int k = 60; k > 0; k--) {
      fraction = x + k / 2.0 / fraction;
    }
    return StrictMath.exp(-x * x) / (SQRT_PI * fraction);
  }
}
