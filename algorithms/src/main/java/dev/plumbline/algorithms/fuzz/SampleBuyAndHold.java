package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Buys one stock of the sample data with everything there is, and keeps it for ten years.
public class SampleBuyAndHold extends Algorithm {
  /// One buyer.
  public SampleBuyAndHold() {}

  @Override
  public void initialize() {
    setStartDate(2005, 1, 3);
    setEndDate(2014, 12, 31);
    setCash(100000);
    addEquity("BOLT", Resolution.DAILY);
    setBenchmark("BOLT");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("BOLT", 1);
    }
  }
}
