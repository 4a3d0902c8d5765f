package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// [FillOutsideHoursMinuteResolutionAlgorithm] by the day.
///
/// Answers to LEAN's `FillOutsideHoursDailyResolutionAlgorithm`.
public class FillOutsideHoursDailyResolutionAlgorithm
    extends FillOutsideHoursMinuteResolutionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.DAILY;
  }
}
