package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;

/// Buys a share that was not added; the order adds it.
///
/// Answers to LEAN's `TradingNotAddedEquitiesRegressionAlgorithm`.
public class TradingNotAddedEquitiesRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 4);
    spy = equitySymbol("SPY");
    setCash(1_000_000);
    addEquity("IBM");
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      Expect.that(securities().tryGetValue(spy).isEmpty(), spy + " is there already");
      OrderTicket ticket = buy(spy, 1);
      Expect.that(ticket.status() != OrderStatus.INVALID, "the order was rejected");
      Security added = securities().get(spy);
      Expect.that(added.isTradable(), spy + " cannot be traded");
      Expect.that(!activeSecurities().containsKey(spy), spy + " is active within the step");
      quit();
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    log(orderEvent.toString());
  }
}
