package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Buys a share each hour; the first event of an order comes before its ticket is given back.
///
/// Answers to LEAN's `OrderTicketAssignmentDemoAlgorithm`.
public class OrderTicketAssignmentDemoAlgorithm extends Algorithm {
  private Symbol spy;
  private OrderTicket ticket;
  private int trades;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
    consolidate(spy, Duration.ofHours(1), bar -> buyOne());
  }

  private void buyOne() {
    ticket = null;
    ticket = marketOrder(spy, 1, OrderDetails.NONE.withAsynchronous(true));
    trades++;
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Expect.that(orderEvent.ticket() != null, "an event without a ticket: " + orderEvent);
    Expect.that(
        orderEvent.status() != OrderStatus.SUBMITTED || ticket == null,
        "the ticket came before the first event");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(portfolio().invested(), "nothing is held");
    Expect.equal(trades, transactions().ordersCount(), "orders");
  }
}
