package dev.plumbline.strategies.validation;

import java.util.ArrayList;
import java.util.List;

/// Trains on the past and tests on what follows, again and again.
///
/// Between the two a gap is left out: samples whose labels reach into the test (purge, the horizon
/// of the labels), and an embargo after that, since neighbouring rows share what they know.
///
/// Source: Advances in Financial Machine Learning, 7.4.
///
/// @param trainRows rows to train on
/// @param testRows rows until the model is fitted anew
/// @param purgeRows how far labels look ahead
/// @param embargoRows further rows left out between training and test
/// @param anchored whether training always begins with the first row; else it is as long as
///   `trainRows`
public record WalkForward(
    int trainRows, int testRows, int purgeRows, int embargoRows, boolean anchored) {
  /// A schedule.
  ///
  /// @throws IllegalArgumentException if a stretch is empty or a gap negative
  public WalkForward {
    if (trainRows < 1 || testRows < 1 || purgeRows < 0 || embargoRows < 0) {
      throw new IllegalArgumentException(
          "found train "
              + trainRows
              + ", test "
              + testRows
              + ", purge "
              + purgeRows
              + ", embargo "
              + embargoRows
              + " rows; expected 1 or more to train and test and no negative gap");
    }
    if (trainRows <= purgeRows + embargoRows) {
      throw new IllegalArgumentException(
          "found " + trainRows + " rows to train on, of which purge and embargo leave nothing");
    }
  }

  /// The folds over so many rows, oldest first; the last may test on fewer rows.
  ///
  /// @throws IllegalArgumentException if not even one fold fits
  public List<Fold> folds(int rows) {
    List<Fold> folds = new ArrayList<>();
    for (int test = trainRows; test < rows; test += testRows) {
      int from = anchored ? 0 : test - trainRows;
      int to = test - purgeRows - embargoRows;
      folds.add(new Fold(from, to, test, Math.min(rows, test + testRows)));
    }
    if (folds.isEmpty()) {
      throw new IllegalArgumentException(
          "found " + rows + " rows, expected more than the " + trainRows + " to train on");
    }
    return folds;
  }
}
