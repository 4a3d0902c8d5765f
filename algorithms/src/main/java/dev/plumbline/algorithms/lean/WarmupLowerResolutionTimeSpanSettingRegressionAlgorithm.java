package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Warms up on a day, of minutes by a setting, and goes on by the second.
///
/// Answers to LEAN's `WarmupLowerResolutionTimeSpanSettingRegressionAlgorithm`.
public class WarmupLowerResolutionTimeSpanSettingRegressionAlgorithm
    extends WarmupLowerResolutionTimeSpanRegressionAlgorithm {
  @Override
  protected void warmUp() {
    setWarmUp(Duration.ofDays(1));
    settings().setWarmupResolution(Resolution.MINUTE);
  }
}
