package dev.plumbline.strategies.drift;

import java.util.Arrays;

/// The population stability index: how far the shares of a sample in bins have moved.
///
/// Commonly read so: below 0.1 stable, 0.1 to 0.25 moved, above 0.25 another population.
///
/// Source: N. Siddiqi, Credit Risk Scorecards, Wiley 2006; the index is the symmetric
/// Kullback-Leibler divergence of the two distributions.
public final class PopulationStability {
  private static final double LEAST_SHARE = 1e-4;

  private PopulationStability() {}

  /// The index of two distributions over the same bins.
  ///
  /// @param expected shares, summing to 1, none of them 0
  /// @param actual the same
  public static double ofShares(double[] expected, double[] actual) {
    if (expected.length != actual.length) {
      throw new IllegalArgumentException(
          "found "
              + expected.length
              + " and "
              + actual.length
              + " shares, expected as many of each");
    }
    double index = 0;
    for (int i = 0; i < expected.length; i++) {
      index += (actual[i] - expected[i]) * Math.log(actual[i] / expected[i]);
    }
    return index;
  }

  /// The index of a sample against a reference, in bins that hold equal parts of the reference.
  ///
  /// A share of nothing counts as one in ten thousand. Values that are not finite are left out.
  ///
  /// @throws IllegalArgumentException if the reference has fewer values than bins
  public static double of(double[] reference, double[] sample, int bins) {
    double[] sorted = finite(reference);
    if (bins < 2 || sorted.length < bins) {
      throw new IllegalArgumentException(
          "found "
              + sorted.length
              + " values and "
              + bins
              + " bins, expected at least 2 bins and"
              + " as many values");
    }
    double[] edges = new double[bins - 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = sorted[(int) ((long) sorted.length * (i + 1) / bins)];
    }
    return ofShares(shares(sorted, edges), shares(finite(sample), edges));
  }

  private static double[] shares(double[] values, double[] edges) {
    double[] shares = new double[edges.length + 1];
    for (double value : values) {
      int at = Arrays.binarySearch(edges, value);
      shares[at >= 0 ? at + 1 : -at - 1]++;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = Math.max(LEAST_SHARE, shares[i] / Math.max(1, values.length));
    }
    return shares;
  }

  static double[] finite(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).sorted().toArray();
  }
}
