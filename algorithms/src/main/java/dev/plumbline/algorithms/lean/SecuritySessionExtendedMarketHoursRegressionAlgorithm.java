package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// The same by the minute, with data outside regular hours, which leaves the session as it is.
///
/// Answers to LEAN's `SecuritySessionExtendedMarketHoursRegressionAlgorithm`.
public class SecuritySessionExtendedMarketHoursRegressionAlgorithm
    extends SecuritySessionRegressionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  protected boolean isExtended() {
    return true;
  }
}
