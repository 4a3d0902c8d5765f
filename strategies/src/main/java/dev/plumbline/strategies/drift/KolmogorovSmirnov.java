package dev.plumbline.strategies.drift;

/// The test of Kolmogorov and Smirnov: whether two samples come from one distribution.
///
/// Source: N. Smirnov, Table for Estimating the Goodness of Fit, Annals of Mathematical Statistics
/// 19 (1948); the probability is the asymptotic one.
///
/// @param statistic the greatest distance of the two empirical distributions, 0 to 1
/// @param probability how likely so great a distance is if they are the same
public record KolmogorovSmirnov(double statistic, double probability) {
  private static final int TERMS = 100;
  private static final double SMALL = 0.2;

  /// Compares two samples; values that are not finite are left out.
  ///
  /// @throws IllegalArgumentException if one is empty
  public static KolmogorovSmirnov of(double[] first, double[] second) {
    double[] a = PopulationStability.finite(first);
    double[] b = PopulationStability.finite(second);
    if (a.length == 0 || b.length == 0) {
      throw new IllegalArgumentException(
          "found " + a.length + " and " + b.length + " values, expected 1 or more of each");
    }
    double greatest = 0;
    int i = 0;
    int k = 0;
    while (i < a.length && k < b.length) {
      double at = Math.min(a[i], b[k]);
      while (i < a.length && a[i] <= at) {
        i++;
      }
      while (k < b.length && b[k] <= at) {
        k++;
      }
      greatest = Math.max(greatest, Math.abs((double) i / a.length - (double) k / b.length));
    }
    double size = (double) a.length * b.length / (a.length + b.length);
    return new KolmogorovSmirnov(greatest, above(Math.sqrt(size) * greatest));
  }

  private static double above(double x) {
    if (x < SMALL) {
      return 1;
    }
    double sum = 0;
    for (int k = 1; k <= TERMS; k++) {
      double term = Math.exp(-2.0 * k * k * x * x);
      sum += (k % 2 == 1 ? 2 : -2) * term;
    }
    return Math.clamp(sum, 0, 1);
  }
}
