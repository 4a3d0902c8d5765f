package dev.plumbline.strategies.feature;

/// The normal distribution.
final class NormalCurve {
  private static final double[] POWERS = {
    0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429
  };
  private static final double SCALE = 0.2316419;
  private static final double DENSITY = 1 / Math.sqrt(2 * Math.PI);

  private NormalCurve() {}

  /// The share of the standard normal distribution below a value, to 7.5e-8.
  ///
  /// Source: M. Abramowitz, I. Stegun, Handbook of Mathematical Functions, 26.2.17.
  static double below(double x) {
    double t = 1 / (1 + SCALE * Math.abs(x));
    double sum = 0;
    for (int i = POWERS.length - 1; i >= 0; i--) {
      sum = (sum + POWERS[i]) * t;
    }
    double above = DENSITY * Math.exp(-x * x / 2) * sum;
    return x >= 0 ? 1 - above : above;
  }
}
