package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// [FillOutsideHoursMinuteResolutionAlgorithm] on ticks.
///
/// Answers to LEAN's `FillOutsideHoursTickResolutionAlgorithm`.
public class FillOutsideHoursTickResolutionAlgorithm
    extends FillOutsideHoursMinuteResolutionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.TICK;
  }
}
