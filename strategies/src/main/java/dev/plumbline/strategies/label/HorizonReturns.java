package dev.plumbline.strategies.label;

import java.util.Arrays;

/// Returns to come over a fixed number of rows.
public final class HorizonReturns {
  private HorizonReturns() {}

  /// The return from each row to the one so many rows later; NaN where there is none.
  ///
  /// @throws IllegalArgumentException if the horizon is less than a row
  public static double[] of(double[] close, int rows) {
    if (rows < 1) {
      throw new IllegalArgumentException(
          "found a horizon of " + rows + " rows, expected 1 or more");
    }
    double[] changes = new double[close.length];
    Arrays.fill(changes, Double.NaN);
    for (int i = 0; i + rows < close.length; i++) {
      changes[i] = close[i + rows] / close[i] - 1;
    }
    return changes;
  }
}
