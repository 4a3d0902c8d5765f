package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.time.Resolution;

/// Fails when it is told of an order, which ends the run.
///
/// Answers to LEAN's `OnOrderEventExceptionRegression`.
public class OnOrderEventExceptionRegression extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY", Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    throw new RegressionTestException("OnOrderEvent exception");
  }
}
