package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// Warms up on a number of bars, which a setting makes minutes, and goes on by the second.
///
/// Answers to LEAN's `WarmupLowerResolutionBarCountSettingRegressionAlgorithm`.
public class WarmupLowerResolutionBarCountSettingRegressionAlgorithm
    extends WarmupLowerResolutionTimeSpanRegressionAlgorithm {
  @Override
  protected void warmUp() {
    setWarmUp(390);
    settings().setWarmupResolution(Resolution.MINUTE);
  }
}
