package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.DefaultBrokerageModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Buys SPY at a brokerage that compares with nothing.
///
/// Answers to LEAN's `ZeroedBenchmarkRegressionAlgorithm`.
public class ZeroedBenchmarkRegressionAlgorithm extends Algorithm {
  private static final class NoBenchmark extends DefaultBrokerageModel {
    @Override
    public String getBenchmarkTicker() {
      return null;
    }
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    setCash(100_000);
    addEquity("SPY", Resolution.HOUR);
    setBrokerageModel(new NoBenchmark());
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
    }
  }
}
