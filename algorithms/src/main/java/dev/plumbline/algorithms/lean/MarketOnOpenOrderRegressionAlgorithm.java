package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Buys at the open: one order says so, the other one is placed at midnight and becomes one.
///
/// Answers to LEAN's `MarketOnOpenOrderRegressionAlgorithm`.
public class MarketOnOpenOrderRegressionAlgorithm extends Algorithm {
  private List<OrderTicket> tickets = List.of();
  private Symbol spy;

  /// Whether orders are sent without waiting for their fill.
  protected boolean asynchronous() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2021, 3, 1);
    setEndDate(2021, 3, 3);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    schedule().on(dateRules().tomorrow(), timeRules().midnight(), this::buyAtTheOpen);
  }

  private void buyAtTheOpen() {
    OrderDetails details = OrderDetails.NONE.withAsynchronous(asynchronous());
    tickets = List.of(marketOnOpenOrder(spy, 1, details), marketOrder(spy, 1, details));
    Expect.equal(OrderType.MARKET_ON_OPEN, tickets.get(1).orderType(), "type at midnight");
    for (OrderTicket ticket : tickets) {
      Expect.that(
          ticket.status() == OrderStatus.NEW || ticket.status() == OrderStatus.SUBMITTED,
          "neither new nor submitted: " + ticket);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(2, tickets.size(), "tickets");
    for (OrderTicket ticket : tickets) {
      Expect.equal(OrderStatus.FILLED, ticket.status(), "status of " + ticket);
      Expect.equal(asynchronous(), ticket.submitRequest().asynchronous(), "way of " + ticket);
    }
  }
}
