package dev.plumbline.engine.statistics;

/// Moments of samples: mean, variance, covariance, skewness, kurtosis.
///
/// Each is computed in one pass by an updating formula, not from sums, as LEAN's numerical library
/// does; another order of operations would change last digits. Sources: B. P. Welford, *Note on a
/// method for calculating corrected sums of squares and products*, Technometrics 4 (1962); T. B.
/// Terriberry, *Computing higher-order moments online* (2007). Too few samples give NaN.
final class SampleMoments {
  private SampleMoments() {}

  /// The sum over the count; NaN without samples.
  static double average(double[] samples) {
    double sum = 0;
    for (double x : samples) {
      sum += x;
    }
    return sum / samples.length;
  }

  /// The mean, updated sample by sample, of the samples from an index on.
  static double mean(double[] samples, int from) {
    double mean = 0;
    for (int i = from; i < samples.length; i++) {
      mean += (samples[i] - mean) / (i - from + 1);
    }
    return samples.length > from ? mean : Double.NaN;
  }

  /// The variance over n - 1.
  static double variance(double[] samples) {
    return variance(samples, 0);
  }

  /// The variance over n - 1 of the samples from an index on.
  static double variance(double[] samples, int from) {
    int count = samples.length - from;
    if (count < 2) {
      return Double.NaN;
    }
    double sum = samples[from];
    double squares = 0;
    for (int k = 1; k < count; k++) {
      double x = samples[from + k];
      double n = k + 1.0;
      sum += x;
      double difference = n * x - sum;
      squares += difference * difference / (n * (n - 1.0));
    }
    return squares / (count - 1);
  }

  /// The square root of the variance of the samples from an index on.
  static double standardDeviation(double[] samples, int from) {
    return Math.sqrt(variance(samples, from));
  }

  /// The covariance over n - 1 of samples taken in pairs.
  ///
  /// @throws IllegalArgumentException if the numbers of samples differ
  static double covariance(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "Covariance of %d and %d samples: they must be as many"
              .formatted(first.length, second.length));
    }
    if (first.length < 2) {
      return Double.NaN;
    }
    double mean1 = 0;
    double mean2 = 0;
    double products = 0;
    for (int i = 0; i < first.length; i++) {
      double oldMean2 = mean2;
      mean1 += (first[i] - mean1) / (i + 1);
      mean2 += (second[i] - mean2) / (i + 1);
      products += (first[i] - mean1) * (second[i] - oldMean2);
    }
    return products / (first.length - 1);
  }

  /// Skewness and excess kurtosis of a sample, both corrected for its size.
  ///
  /// @param skewness NaN below three samples
  /// @param kurtosis NaN below four samples
  record Shape(double skewness, double kurtosis) {
    /// The shape of the samples.
    static Shape of(double[] samples) {
      double n = 0;
      double m1 = 0;
      double m2 = 0;
      double m3 = 0;
      double m4 = 0;
      for (double x : samples) {
        n++;
        double d = x - m1;
        double s = d / n;
        double s2 = s * s;
        double t = d * s * (n - 1);
        m1 += s;
        m4 += t * s2 * (n * n - 3 * n + 3) + 6 * s2 * m2 - 4 * s * m3;
        m3 += t * s * (n - 2) - 3 * s * m2;
        m2 += t;
      }
      return new Shape(skewness(n, m2, m3), kurtosis(n, m2, m4));
    }

    private static double skewness(double n, double m2, double m3) {
      return n < 3 ? Double.NaN : n * m3 * Math.sqrt(m2 / (n - 1)) / (m2 * m2 * (n - 2)) * (n - 1);
    }

    private static double kurtosis(double n, double m2, double m4) {
      return n < 4
          ? Double.NaN
          : (n * n - 1) / ((n - 2) * (n - 3)) * (n * m4 / (m2 * m2) - 3 + 6 / (n + 1));
    }
  }
}
