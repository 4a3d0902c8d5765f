package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Buys SPY once, with everything there is, by the day.
///
/// Answers to LEAN's `BasicTemplateDailyAlgorithm`.
public class BasicTemplateDailyAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 17);
    setCash(100_000);
    addEquity("SPY", Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
      debug("Purchased Stock");
    }
  }
}
