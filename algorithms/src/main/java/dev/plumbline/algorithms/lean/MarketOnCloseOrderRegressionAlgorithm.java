package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Buys at the close.
///
/// Answers to LEAN's `MarketOnCloseOrderRegressionAlgorithm`.
public class MarketOnCloseOrderRegressionAlgorithm extends Algorithm {
  private OrderTicket ticket;
  private Symbol spy;

  /// Whether the order is sent without waiting.
  protected boolean asynchronous() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2021, 3, 1);
    setEndDate(2021, 3, 3);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    schedule().on(dateRules().tomorrow(), timeRules().noon(), this::buyAtTheClose);
  }

  private void buyAtTheClose() {
    ticket = marketOnCloseOrder(spy, 1, OrderDetails.NONE.withAsynchronous(asynchronous()));
    Expect.that(
        ticket.status() == OrderStatus.NEW || ticket.status() == OrderStatus.SUBMITTED,
        "neither new nor submitted: " + ticket);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(ticket != null, "no order was placed");
    Expect.equal(OrderStatus.FILLED, ticket.status(), "status");
    Expect.equal(asynchronous(), ticket.submitRequest().asynchronous(), "way of " + ticket);
  }
}
