package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// [EquitySplitHoldingsMinuteRegressionAlgorithm] by the day.
///
/// Answers to LEAN's `EquitySplitHoldingsDailyRegressionAlgorithm`.
public class EquitySplitHoldingsDailyRegressionAlgorithm
    extends EquitySplitHoldingsMinuteRegressionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.DAILY;
  }
}
