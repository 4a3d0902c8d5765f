package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// Orders that the author is given are copies: changing them changes nothing.
///
/// Answers to LEAN's `OrderImmutabilityRegressionAlgorithm`.
public class OrderImmutabilityRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private OrderTicket ticket;
  private Order original;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 9);
    setCash(100_000);
    spy = addEquity("SPY", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (portfolio().invested()) {
      return;
    }
    ticket = limitOrder(spy, 10, 100);
    debug("Purchased Stock");
    original = transactions().getOrderById(ticket.orderId());
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(Decimal.of(20));
    fields.setTag("Pepe");
    fields.setLimitPrice(slice.bars().get(spy).lowExact());
    ticket.update(fields);
    Expect.equal(utcTime(), original.time(), "time of the order");
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Order first = transactions().getOrderById(orderEvent.orderId());
    Order second = transactions().getOrderById(orderEvent.orderId());
    Expect.that(first != second, "the same order was given twice");
    second.setBrokerId(List.of("FAKE BROKER ID"));
    Order third = transactions().getOrderById(orderEvent.orderId());
    Expect.that(!second.brokerId().equals(third.brokerId()), "the broker's id was changed");
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(Decimal.of(99));
    fields.setTag("Pepe2!");
    first.applyUpdateOrderRequest(new UpdateOrderRequest(utcNs(), orderEvent.orderId(), fields));
    Order fourth = transactions().getOrderById(orderEvent.orderId());
    expectDifferent(first, fourth);
  }

  @Override
  public void onEndOfAlgorithm() {
    expectDifferent(original, transactions().getOrderById(ticket.orderId()));
  }

  private static void expectDifferent(Order one, Order other) {
    Expect.that(!one.quantityExact().equals(other.quantityExact()), "the quantities are the same");
    Expect.that(!one.tag().equals(other.tag()), "the notes are the same");
  }
}
