package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// [FillOutsideHoursMinuteResolutionAlgorithm] by the second.
///
/// Answers to LEAN's `FillOutsideHoursSecondResolutionAlgorithm`.
public class FillOutsideHoursSecondResolutionAlgorithm
    extends FillOutsideHoursMinuteResolutionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.SECOND;
  }
}
