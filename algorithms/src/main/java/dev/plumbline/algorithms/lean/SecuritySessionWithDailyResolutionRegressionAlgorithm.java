package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// The same by the day.
///
/// Answers to LEAN's `SecuritySessionWithDailyResolutionRegressionAlgorithm`.
public class SecuritySessionWithDailyResolutionRegressionAlgorithm
    extends SecuritySessionRegressionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.DAILY;
  }
}
