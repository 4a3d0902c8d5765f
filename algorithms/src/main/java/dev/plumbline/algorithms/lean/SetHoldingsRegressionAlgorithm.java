package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Raises the holding of SPY in four steps at one instant; the fractions come as decimal, double,
/// float and integer.
///
/// Answers to LEAN's `SetHoldingsRegressionAlgorithm`.
public class SetHoldingsRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  /// Whether orders are sent without waiting for their fill.
  protected boolean asynchronous() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 8);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      OrderDetails details = OrderDetails.NONE.withAsynchronous(asynchronous());
      for (Number fraction : List.<Number>of(Decimal.of("0.1"), 0.2, 0.3f, 1)) {
        setHoldings(spy, fraction, false, details);
      }
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    List<Order> orders = transactions().getOrders(order -> order.symbol().equals(spy));
    Expect.equal(4, orders.size(), "orders");
    for (Order order : orders) {
      Expect.equal(OrderStatus.FILLED, order.status(), "status of " + order);
    }
    for (OrderTicket ticket : transactions().getOrderTickets()) {
      Expect.equal(asynchronous(), ticket.submitRequest().asynchronous(), "way of " + ticket);
    }
  }
}
