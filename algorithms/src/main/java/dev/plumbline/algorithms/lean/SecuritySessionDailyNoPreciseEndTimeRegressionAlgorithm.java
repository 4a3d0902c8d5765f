package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// The same by the day, with days that end at midnight: a second later they are the day before.
///
/// Answers to LEAN's `SecuritySessionDailyNoPreciseEndTimeRegressionAlgorithm`.
public class SecuritySessionDailyNoPreciseEndTimeRegressionAlgorithm
    extends SecuritySessionRegressionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.DAILY;
  }

  @Override
  protected boolean isPrecise() {
    return false;
  }

  @Override
  protected void scheduleCheck() {
    schedule().on(dateRules().everyDay(), timeRules().at(0, 0, 1), () -> check(1));
  }
}
