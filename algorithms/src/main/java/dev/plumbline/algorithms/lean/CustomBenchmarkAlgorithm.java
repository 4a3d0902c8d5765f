package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Resolution;

/// Buys SPY and compares itself with AAPL, which it does not follow.
///
/// Answers to LEAN's `CustomBenchmarkAlgorithm`.
public class CustomBenchmarkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    addSecurity(SecurityType.EQUITY, "SPY", Resolution.SECOND);
    setBenchmark("AAPL");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
    }
    Expect.that(!securities().containsKey("AAPL"), "the benchmark became a security");
  }
}
