package dev.plumbline.strategies.feature;

import java.util.List;

/// Values of features, a column each.
///
/// @param names the features' names
/// @param endNs the ends of the rows in UTC, nanoseconds
/// @param columns the values, by feature and then by row; NaN where a feature had none
public record FeatureMatrix(List<String> names, long[] endNs, double[][] columns) {
  /// How many rows there are.
  public int rows() {
    return endNs.length;
  }

  /// Whether every feature has a value in a row.
  public boolean isComplete(int row) {
    for (double[] column : columns) {
      if (!Double.isFinite(column[row])) {
        return false;
      }
    }
    return true;
  }

  /// The values of a row, copied into an array.
  public void copyRow(int row, double[] into) {
    for (int i = 0; i < columns.length; i++) {
      into[i] = columns[i][row];
    }
  }

  /// Only the size.
  @Override
  public String toString() {
    return columns.length + " features x " + endNs.length + " rows";
  }
}
