package dev.plumbline.backtests.figures;

import java.util.Arrays;

/// Moments and quantiles of a list of numbers.
public final class Sample {
  private Sample() {}

  /// The mean; NaN of none.
  public static double mean(double[] values) {
    return values.length == 0 ? Double.NaN : sum(values) / values.length;
  }

  static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  /// The standard deviation with n - 1; NaN of less than two.
  public static double deviation(double[] values) {
    if (values.length < 2) {
      return Double.NaN;
    }
    double mean = mean(values);
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return Math.sqrt(squares / (values.length - 1));
  }

  /// The quantile, on the straight line between the two nearest values (as numpy's default); NaN of
  /// none.
  public static double quantile(double[] values, double probability) {
    if (values.length == 0) {
      return Double.NaN;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return quantileOfSorted(sorted, probability);
  }

  static double quantileOfSorted(double[] sorted, double probability) {
    double place = probability * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /// The mean of the values at a bound or below; NaN of none.
  public static double meanUpTo(double[] values, double bound) {
    return mean(Arrays.stream(values).filter(v -> v <= bound).toArray());
  }

  /// The skewness, corrected for the size (as pandas); NaN of less than three.
  public static double skewness(double[] values) {
    double n = values.length;
    double m2 = moment(values, 2);
    return n < 3 || m2 == 0
        ? Double.NaN
        : Math.sqrt(n * (n - 1)) / (n - 2) * moment(values, 3) / Math.pow(m2, 1.5);
  }

  /// The excess kurtosis, corrected for the size (as pandas); NaN of less than four.
  public static double kurtosis(double[] values) {
    double n = values.length;
    double m2 = moment(values, 2);
    if (n < 4 || m2 == 0) {
      return Double.NaN;
    }
    double raw = moment(values, 4) / (m2 * m2);
    return (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * raw - 3 * (n - 1));
  }

  private static double moment(double[] values, int power) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += Math.pow(value - mean, power);
    }
    return sum / values.length;
  }

  /// The covariance with n - 1; NaN of less than two.
  public static double covariance(double[] one, double[] other) {
    if (one.length < 2) {
      return Double.NaN;
    }
    double meanOne = mean(one);
    double meanOther = mean(other);
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += (one[i] - meanOne) * (other[i] - meanOther);
    }
    return sum / (one.length - 1);
  }

  /// The slope of one on the other; NaN if the other does not move.
  public static double beta(double[] one, double[] other) {
    double variance = covariance(other, other);
    return variance == 0 ? Double.NaN : covariance(one, other) / variance;
  }
}
