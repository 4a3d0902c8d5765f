package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Changes the notes of orders that are done, and cannot change their quantity.
///
/// Answers to LEAN's `CompleteOrderTagUpdateAlgorithm`.
public class CompleteOrderTagUpdateAlgorithm extends Algorithm {
  private static final String AFTER_FILL = "This is the tag set after order was filled.";
  private static final String AFTER_CANCELED = "This is the tag set after order was canceled.";

  private Symbol spy;
  private OrderTicket market;
  private OrderTicket limit;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      return;
    }
    if (limit == null) {
      Decimal price = securities().get(spy).priceExact();
      limit = limitOrder(spy, 100, price.multiply(Decimal.of("0.1")));
      limit.cancel();
    } else {
      buy(spy, 100);
    }
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.CANCELED) {
      Expect.equal(limit.orderId(), orderEvent.orderId(), "order cancelled");
      note(limit, AFTER_CANCELED);
    } else if (orderEvent.status() == OrderStatus.FILLED) {
      market = transactions().getOrderTickets(t -> t.orderType() == OrderType.MARKET).getFirst();
      Expect.equal(market.orderId(), orderEvent.orderId(), "order filled");
      Expect.that(!market.updateQuantity(50).isSuccess(), "a filled order was changed");
      note(market, AFTER_FILL);
    }
  }

  private static void note(OrderTicket ticket, String tag) {
    OrderResponse response = ticket.updateTag(tag);
    Expect.that(!response.isError(), "the note was refused: " + response);
  }

  @Override
  public void onEndOfAlgorithm() {
    expectNote(market, AFTER_FILL);
    expectNote(limit, AFTER_CANCELED);
    Expect.equal(Decimal.of(100), market.quantityExact(), "quantity of the market order");
    Expect.equal(Decimal.of(100), market.quantityFilledExact(), "quantity filled");
  }

  private void expectNote(OrderTicket ticket, String tag) {
    Expect.equal(tag, ticket.tag(), "note of " + ticket);
    Order order = transactions().getOrderById(ticket.orderId());
    Expect.equal(tag, order.tag(), "note of " + order);
  }
}
