package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.time.Resolution;

/// [EquitySplitHoldingsMinuteRegressionAlgorithm] by the hour.
///
/// Answers to LEAN's `EquitySplitHoldingsHourRegressionAlgorithm`.
public class EquitySplitHoldingsHourRegressionAlgorithm
    extends EquitySplitHoldingsMinuteRegressionAlgorithm {
  @Override
  protected Resolution resolution() {
    return Resolution.HOUR;
  }
}
