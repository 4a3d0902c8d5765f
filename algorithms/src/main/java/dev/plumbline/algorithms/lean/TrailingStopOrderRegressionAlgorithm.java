package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderField;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Buys, and then sells, with a stop that trails the market by an amount.
///
/// Answers to LEAN's `TrailingStopOrderRegressionAlgorithm`.
public class TrailingStopOrderRegressionAlgorithm extends Algorithm {
  private static final Decimal BUYING_TRAIL = Decimal.of(2);
  private static final Decimal SELLING_TRAIL = Decimal.of("0.5");

  private Symbol spy;
  private OrderTicket buying;
  private OrderTicket selling;
  private Decimal lastLow;
  private Decimal lastHigh;

  /// Whether orders are sent without waiting.
  protected boolean asynchronous() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY").symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (!slice.containsKey(spy)) {
      return;
    }
    OrderDetails details = OrderDetails.NONE.withAsynchronous(asynchronous());
    if (buying == null) {
      buying = trailingStopOrder(spy, 100, BUYING_TRAIL, false, details);
    } else if (buying.status() != OrderStatus.FILLED) {
      Decimal distance = buying.getExact(OrderField.STOP_PRICE).subtract(lastLow);
      Expect.that(distance.isLessOrEqual(BUYING_TRAIL), "stop above the low by " + distance);
    }
    if (selling == null && portfolio().invested()) {
      selling = trailingStopOrder(spy, -100, SELLING_TRAIL, false, details);
    } else if (selling != null && selling.status() != OrderStatus.FILLED) {
      Decimal distance = lastHigh.subtract(selling.getExact(OrderField.STOP_PRICE));
      Expect.that(distance.isLessOrEqual(SELLING_TRAIL), "stop below the high by " + distance);
    }
    remember(slice);
  }

  private void remember(Slice slice) {
    QuoteBar quote = slice.quoteBars().get(spy);
    lastLow = quote == null ? slice.bars().get(spy).lowExact() : quote.ask().lowExact();
    lastHigh = quote == null ? slice.bars().get(spy).highExact() : quote.bid().highExact();
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      Decimal price = orderEvent.fillPriceExact();
      Decimal stop = orderEvent.ticket().getExact(OrderField.STOP_PRICE);
      boolean beyond =
          orderEvent.direction() == OrderDirection.BUY
              ? price.isGreaterOrEqual(stop)
              : price.isLessOrEqual(stop);
      Expect.that(beyond, "filled at " + price + " before the stop at " + stop);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    for (OrderTicket ticket : transactions().getOrderTickets()) {
      Expect.equal(asynchronous(), ticket.submitRequest().asynchronous(), "way of " + ticket);
    }
  }
}
