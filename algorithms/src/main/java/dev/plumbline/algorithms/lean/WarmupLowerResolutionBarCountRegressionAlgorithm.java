package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// Warms up on the minutes of a day, counted, and goes on by the second.
///
/// Answers to LEAN's `WarmupLowerResolutionBarCountRegressionAlgorithm`.
public class WarmupLowerResolutionBarCountRegressionAlgorithm
    extends WarmupLowerResolutionTimeSpanRegressionAlgorithm {
  @Override
  protected void warmUp() {
    setWarmUp(390, Resolution.MINUTE);
  }
}
