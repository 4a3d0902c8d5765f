package dev.plumbline.strategies.feature;

/// The working part of one feature: rows in, one value out each. It belongs to one stream.
///
/// A kernel's value may depend on its last rows only, as many as its feature's
/// [Feature#warmUpRows()], and on nothing that came before them.
@FunctionalInterface
public interface FeatureKernel {
  /// Takes the next row.
  ///
  /// @param localNs end of the row on the market's wall clock, nanoseconds
  /// @param row the inputs, in the places that were given to [Feature#kernel]; not to be kept
  /// @return the feature's value; NaN as long as it has none
  double next(long localNs, double[] row);
}
