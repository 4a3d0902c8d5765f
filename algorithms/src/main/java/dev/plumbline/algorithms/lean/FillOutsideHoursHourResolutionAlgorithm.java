package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// [FillOutsideHoursMinuteResolutionAlgorithm] by the hour.
///
/// Answers to LEAN's `FillOutsideHoursHourResolutionAlgorithm`.
public class FillOutsideHoursHourResolutionAlgorithm
    extends FillOutsideHoursMinuteResolutionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.HOUR;
  }
}
