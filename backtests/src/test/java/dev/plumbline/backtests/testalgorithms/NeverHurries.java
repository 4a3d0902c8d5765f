package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Says that it has begun, and then takes its time with every bar.
public final class NeverHurries extends Algorithm {
  private static final long REST_MS = 20;

  private boolean told;

  @Override
  public void initialize() {
    setStartDate(2005, 1, 3);
    setEndDate(2014, 12, 31);
    addEquity("GALA", Resolution.DAILY);
    setBenchmark("GALA");
  }

  @Override
  public void onData(Slice slice) {
    if (!told) {
      told = true;
      debug("has begun");
    }
    if (!portfolio().invested()) {
      setHoldings("GALA", 0.5);
    }
    try {
      Thread.sleep(REST_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
