package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.brokerage.AccountType;
import dev.plumbline.sdk.brokerage.BrokerageName;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Buys SPY once with a quarter of its capital, at the fees of Axos.
///
/// Answers to LEAN's `BasicTemplateAxosAlgorithm`.
public class BasicTemplateAxosAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setBrokerageModel(BrokerageName.AXOS.create(AccountType.MARGIN));
    addEquity("SPY", Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 0.25);
      debug("Purchased SPY!");
    }
  }
}
