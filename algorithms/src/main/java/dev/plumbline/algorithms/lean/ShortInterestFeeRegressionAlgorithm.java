package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.margin.ShortMarginInterestRateModel;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;

/// Sells one security short, which costs, and holds another, which can be lent.
///
/// Answers to LEAN's `ShortInterestFeeRegressionAlgorithm`.
public class ShortInterestFeeRegressionAlgorithm extends Algorithm {
  private final ShortMarginInterestRateModel shortInterest = new ShortMarginInterestRateModel();
  private final ShortMarginInterestRateModel longInterest = new ShortMarginInterestRateModel();

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    prepare("SPY", shortInterest);
    prepare("AAPL", longInterest);
  }

  private void prepare(String ticker, ShortMarginInterestRateModel interest) {
    Equity equity = addEquity(ticker, Resolution.HOUR);
    equity.setShortableProvider(localDiskShortableProvider("testbrokerage"));
    equity.setMarginInterestRateModel(interest);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", -0.5);
      setHoldings("AAPL", 0.5);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(shortInterest.amountExact().isNegative(), "the short position costs nothing");
    Expect.that(longInterest.amountExact().isPositive(), "the long position earns nothing");
  }
}
