package dev.plumbline.strategies.validation;

/// One step of a walk forward, in rows.
///
/// @param trainFrom the first row to train on
/// @param trainTo the row after the last one to train on; labels reach no further than `testFrom`
/// @param testFrom the first row to test on
/// @param testTo the row after the last one to test on
public record Fold(int trainFrom, int trainTo, int testFrom, int testTo) {
  /// How many rows are trained on.
  public int trainRows() {
    return trainTo - trainFrom;
  }

  /// How many rows are tested on.
  public int testRows() {
    return testTo - testFrom;
  }
}
