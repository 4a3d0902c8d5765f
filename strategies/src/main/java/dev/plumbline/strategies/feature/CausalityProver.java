package dev.plumbline.strategies.feature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Looks for features that know the future.
///
/// Rows from some row on are changed at random, again and again; a value before that row that
/// moves, by one bit, was computed from what was not known yet.
public final class CausalityProver {
  private static final double LARGE_MOVE = 0.5;
  private static final double MISSING = 0.05;

  private final Function<MarketColumns, FeatureMatrix> features;
  private final RandomGenerator random;

  /// A prover for anything that makes features of columns.
  ///
  /// @param random where the changes come from
  public CausalityProver(Function<MarketColumns, FeatureMatrix> features, RandomGenerator random) {
    this.features = features;
    this.random = random;
  }

  /// A value that moved.
  ///
  /// @param feature its feature
  /// @param row its row
  /// @param changedFrom the first row that was changed, later than the value's
  /// @param before what it was
  /// @param after what it became
  public record Leak(String feature, int row, int changedFrom, double before, double after) {}

  /// The first value of each feature that moved in each trial; empty if none did.
  ///
  /// @param trials how many times the future is changed
  public List<Leak> leaks(MarketColumns columns, int trials) {
    FeatureMatrix known = features.apply(columns);
    List<Leak> leaks = new ArrayList<>();
    for (int trial = 0; trial < trials; trial++) {
      int from = 1 + random.nextInt(columns.rows() - 1);
      FeatureMatrix changed = features.apply(changedFrom(columns, from));
      for (int f = 0; f < known.columns().length; f++) {
        addLeak(known, changed, f, from, leaks);
      }
    }
    return leaks;
  }

  private static void addLeak(
      FeatureMatrix known, FeatureMatrix changed, int feature, int from, List<Leak> leaks) {
    double[] before = known.columns()[feature];
    double[] after = changed.columns()[feature];
    for (int row = 0; row < from; row++) {
      if (Double.doubleToLongBits(before[row]) != Double.doubleToLongBits(after[row])) {
        leaks.add(new Leak(known.names().get(feature), row, from, before[row], after[row]));
        return;
      }
    }
  }

  private MarketColumns changedFrom(MarketColumns columns, int from) {
    MarketColumns changed = columns.slice(0, columns.rows());
    for (FeatureInput input : columns.names()) {
      double[] values = changed.column(input);
      for (int row = from; row < values.length; row++) {
        boolean missing = random.nextDouble() < MISSING;
        values[row] =
            missing ? Double.NaN : values[row] * (1 + LARGE_MOVE * (random.nextDouble() - 0.5));
      }
    }
    return changed;
  }
}
