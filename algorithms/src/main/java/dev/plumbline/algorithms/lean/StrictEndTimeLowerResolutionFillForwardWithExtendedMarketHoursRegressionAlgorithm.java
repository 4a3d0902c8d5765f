package dev.plumbline.algorithms.lean;

/// [StrictEndTimeLowerResolutionFillForwardRegressionAlgorithm] outside regular hours too.
///
/// Answers to LEAN's
/// `StrictEndTimeLowerResolutionFillForwardWithExtendedMarketHoursRegressionAlgorithm`.
public class StrictEndTimeLowerResolutionFillForwardWithExtendedMarketHoursRegressionAlgorithm
    extends StrictEndTimeLowerResolutionFillForwardRegressionAlgorithm {
  @Override
  protected boolean extended() {
    return true;
  }
}
