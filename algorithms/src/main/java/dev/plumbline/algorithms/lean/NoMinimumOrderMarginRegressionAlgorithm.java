package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Keeps a quarter of its capital in SPY, asking anew each minute; no order is too small.
///
/// Answers to LEAN's `NoMinimumOrderMarginRegressionAlgorithm`.
public class NoMinimumOrderMarginRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    addEquity("SPY", Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    setHoldings("SPY", 0.25);
  }
}
