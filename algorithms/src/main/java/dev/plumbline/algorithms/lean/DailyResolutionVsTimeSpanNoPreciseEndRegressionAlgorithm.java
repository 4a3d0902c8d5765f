package dev.plumbline.algorithms.lean;

/// [DailyResolutionVsTimeSpanRegressionAlgorithm] where all daily bars end at midnight.
///
/// Answers to LEAN's `DailyResolutionVsTimeSpanNoPreciseEndRegressionAlgorithm`.
public class DailyResolutionVsTimeSpanNoPreciseEndRegressionAlgorithm
    extends DailyResolutionVsTimeSpanRegressionAlgorithm {
  @Override
  protected boolean precise() {
    return false;
  }
}
