package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Compares itself with a share whose ticker changes.
///
/// Answers to LEAN's `MappedBenchmarkRegressionAlgorithm`.
public class MappedBenchmarkRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2008, 8, 20);
    setEndDate(2008, 10, 1);
    setBenchmark("SPWR");
    addEquity("SPY", Resolution.HOUR);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
    }
  }
}
