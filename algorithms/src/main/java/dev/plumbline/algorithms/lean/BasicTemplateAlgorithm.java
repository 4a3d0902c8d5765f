package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Buys SPY once, with everything there is, by the minute.
///
/// Answers to LEAN's `BasicTemplateAlgorithm`.
public class BasicTemplateAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    addEquity("SPY", Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
      debug("Purchased Stock");
    }
  }
}
