package dev.plumbline.backtests.figures;

/// The standard normal distribution.
final class Normal {
  private Normal() {}

  /// The probability of a value below; to about 1e-7 (Abramowitz and Stegun, 26.2.17).
  static double below(double value) {
    if (Double.isNaN(value)) {
      return value;
    }
    double t = 1 / (1 + 0.2316419 * Math.abs(value));
    double poly =
        t
            * (0.319381530
                + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
    double tail = Math.exp(-value * value / 2) / Math.sqrt(2 * Math.PI) * poly;
    return value >= 0 ? 1 - tail : tail;
  }

  /// The mean of the lowest part of a normal distribution: its expected shortfall.
  static double shortfall(double mean, double deviation, double part) {
    double bound = quantile(part);
    double density = Math.exp(-bound * bound / 2) / Math.sqrt(2 * Math.PI);
    return mean - deviation * density / part;
  }

  /// The value that a probability stays below.
  static double quantile(double probability) {
    double low = -10;
    double high = 10;
    for (int i = 0; i < 80; i++) {
      double middle = (low + high) / 2;
      if (below(middle) < probability) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }
}
