package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Throws at its third bar, from a method of its own.
public final class ThrowsOnData extends Algorithm {
  private int bars;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 13);
    addEquity("GALA", Resolution.DAILY);
    setBenchmark("GALA");
  }

  @Override
  public void onData(Slice slice) {
    if (++bars == 3) {
      decide(slice);
    }
  }

  private void decide(Slice slice) {
    throw new IllegalStateException("no idea what to do at " + slice.time());
  }
}
