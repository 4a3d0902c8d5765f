package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Calls itself without end.
public final class OverflowsTheStack extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 13);
    addEquity("GALA", Resolution.DAILY);
    setBenchmark("GALA");
  }

  @Override
  public void onData(Slice slice) {
    deeper(1);
  }

  private int deeper(int depth) {
    return depth < 0 ? depth : 1 + deeper(depth + 1);
  }
}
