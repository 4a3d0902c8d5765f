package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;

/// Adds the security that is its benchmark twice.
///
/// Answers to LEAN's `DuplicateSecurityWithBenchmarkRegressionAlgorithm`.
public class DuplicateSecurityWithBenchmarkRegressionAlgorithm extends Algorithm {
  private Equity first;
  private Equity second;
  private SimpleMovingAverage average;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    first = addEquity("SPY", Resolution.DAILY);
    setBenchmark("SPY");
    second = addEquity("SPY", Resolution.DAILY);
    average = sma(first.symbol(), 3, Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    log(LeanText.of(time()) + " - " + first.priceExact() + ", " + average);
  }

  @Override
  public void onEndOfAlgorithm() {
    log("_spy1.Subscriptions.Count(): " + first.subscriptions().size());
    log("_spy2.Subscriptions.Count(): " + second.subscriptions().size());
    long bars = average.samples();
    Expect.equal(5, bars, "samples of the average");
    log("_spy1.Subscriptions.First().Consolidators.Count: " + (bars > 0 ? 1 : 0));
    log("_spy2.Subscriptions.First().Consolidators.Count: " + (bars > 0 ? 1 : 0));
  }
}
