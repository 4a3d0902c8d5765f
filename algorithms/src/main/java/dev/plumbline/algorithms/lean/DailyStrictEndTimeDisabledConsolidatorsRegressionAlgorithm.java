package dev.plumbline.algorithms.lean;

/// [DailyStrictEndTimeConsolidatorsRegressionAlgorithm] where daily bars end at midnight.
///
/// Answers to LEAN's `DailyStrictEndTimeDisabledConsolidatorsRegressionAlgorithm`.
public class DailyStrictEndTimeDisabledConsolidatorsRegressionAlgorithm
    extends DailyStrictEndTimeConsolidatorsRegressionAlgorithm {
  @Override
  protected boolean precise() {
    return false;
  }
}
