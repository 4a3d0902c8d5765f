package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Places orders with and without waiting for them; in a backtest both are submitted, and market
/// orders filled, before the word returns.
///
/// Answers to LEAN's `BacktestingAsynchronousOrdersRegressionAlgorithm`.
public class BacktestingAsynchronousOrdersRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    setCash(100_000);
    spy = addEquity("SPY").symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      return;
    }
    OrderDetails asynchronous = OrderDetails.NONE.withAsynchronous(true);
    expect(OrderStatus.FILLED, marketOrder(spy, 100));
    expect(OrderStatus.FILLED, marketOrder(spy, -100, asynchronous));
    Decimal limit = securities().get(spy).priceExact().multiply(Decimal.of("0.95"));
    expect(OrderStatus.SUBMITTED, limitOrder(spy, 100, limit));
    expect(OrderStatus.SUBMITTED, limitOrder(spy, -100, limit, asynchronous));
  }

  private static void expect(OrderStatus status, OrderTicket ticket) {
    Expect.that(ticket.hasOrder(), "not submitted at once: " + ticket);
    Expect.equal(status, ticket.status(), "status of " + ticket);
  }
}
