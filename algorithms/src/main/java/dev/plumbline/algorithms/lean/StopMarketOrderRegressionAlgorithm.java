package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;

/// Buys with a stop that the price has passed already.
///
/// Answers to LEAN's `StopMarketOrderRegressionAlgorithm`.
public class StopMarketOrderRegressionAlgorithm extends Algorithm {
  private Equity spy;
  private OrderTicket ticket;

  /// Whether the order is sent without waiting.
  protected boolean asynchronous() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2021, 3, 1);
    setEndDate(2021, 3, 3);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.HOUR);
    schedule().on(dateRules().today(), timeRules().noon(), this::placeStop);
  }

  private void placeStop() {
    ticket =
        stopMarketOrder(
            spy.symbol(),
            1,
            spy.priceExact().subtract(2),
            OrderDetails.NONE.withAsynchronous(asynchronous()));
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
