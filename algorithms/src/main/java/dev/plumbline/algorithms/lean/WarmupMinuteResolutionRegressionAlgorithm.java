package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// Warms up on three days, by the minute, and goes on by the second.
///
/// Answers to LEAN's `WarmupMinuteResolutionRegressionAlgorithm`.
public class WarmupMinuteResolutionRegressionAlgorithm
    extends WarmupDailyResolutionRegressionAlgorithm {
  @Override
  protected Resolution warmUpResolution() {
    return Resolution.MINUTE;
  }

  @Override
  protected Resolution resolution() {
    return Resolution.SECOND;
  }
}
