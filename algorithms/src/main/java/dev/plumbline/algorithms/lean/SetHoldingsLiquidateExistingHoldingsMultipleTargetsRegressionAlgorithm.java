package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.data.Slice;

/// Buys two shares at once and would sell all others.
///
/// Answers to LEAN's `SetHoldingsLiquidateExistingHoldingsMultipleTargetsRegressionAlgorithm`.
public class SetHoldingsLiquidateExistingHoldingsMultipleTargetsRegressionAlgorithm
    extends SetHoldingsMultipleTargetsRegressionAlgorithm {
  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(targets(symbol("SPY"), symbol("IBM")), true);
    }
  }
}
