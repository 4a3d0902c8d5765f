package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderField;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Follows a trend with stop limit orders: buys a tenth above the high of the first day of an
/// upward trend, sells a hundredth below the low of the first day of a downward one.
///
/// Answers to LEAN's `StopLimitOrderRegressionAlgorithm`.
public class StopLimitOrderRegressionAlgorithm extends Algorithm {
  private static final double TREND = 1.001;

  private Equity spy;
  private ExponentialMovingAverage fast;
  private ExponentialMovingAverage slow;
  private OrderTicket buying;
  private OrderTicket selling;

  /// Whether orders are sent without waiting.
  protected boolean asynchronous() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 1, 1);
    setEndDate(2017, 1, 1);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.DAILY);
    fast = ema(spy.symbol(), 30, Resolution.DAILY);
    slow = ema(spy.symbol(), 60, Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    if (!fast.isReady() || !slow.isReady()) {
      return;
    }
    if (buying == null) {
      if (fast.value() > slow.value() * TREND) {
        buying = place(100, spy.highExact(), "1.10", "1.11");
      }
    } else if (buying.status() == OrderStatus.FILLED
        && selling == null
        && fast.value() < slow.value() * TREND) {
      selling = place(-100, spy.lowExact(), "0.99", "0.98");
    }
  }

  private OrderTicket place(int quantity, Decimal price, String stop, String limit) {
    return stopLimitOrder(
        spy.symbol(),
        quantity,
        price.multiply(Decimal.of(stop)),
        price.multiply(Decimal.of(limit)),
        OrderDetails.NONE.withAsynchronous(asynchronous()));
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() != OrderStatus.FILLED) {
      return;
    }
    StopLimitOrder order = (StopLimitOrder) transactions().getOrderById(orderEvent.orderId());
    Expect.that(order.stopTriggered(), "filled before the stop was reached: " + orderEvent);
    Decimal limit = orderEvent.ticket().getExact(OrderField.LIMIT_PRICE);
    Decimal price = orderEvent.fillPriceExact();
    boolean within =
        orderEvent.direction() == OrderDirection.BUY
            ? price.isLessOrEqual(limit)
            : price.isGreaterOrEqual(limit);
    Expect.that(within, "filled at " + price + ", worse than the limit of " + limit);
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(buying != null && selling != null, "two orders were expected");
    for (OrderTicket ticket : transactions().getOrderTickets()) {
      Expect.equal(OrderStatus.FILLED, ticket.status(), "status of " + ticket);
      Expect.equal(asynchronous(), ticket.submitRequest().asynchronous(), "way of " + ticket);
    }
  }
}
