package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderRequestStatus;
import dev.plumbline.sdk.order.OrderResponseErrorCode;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Orders to sell short are refused beyond the shares that can be borrowed, position and open
/// orders included.
///
/// Answers to LEAN's `ShortableProviderOrdersRejectedRegressionAlgorithm`.
public class ShortableProviderOrdersRejectedRegressionAlgorithm extends Algorithm {
  private final List<OrderTicket> allowed = new ArrayList<>();
  private final List<OrderTicket> denied = new ArrayList<>();
  private Equity spy;
  private Equity aig;
  private OrderEvent lastEvent;
  private int stage;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 4);
    setEndDate(2013, 10, 11);
    setCash(10_000_000);
    spy = addEquity("SPY", Resolution.MINUTE);
    aig = addEquity("AIG", Resolution.MINUTE);
    spy.setShortableProvider(localDiskShortableProvider("testbrokerage"));
    aig.setShortableProvider(localDiskShortableProvider("testbrokerage"));
  }

  @Override
  public void onData(Slice slice) {
    switch (stage++) {
      case 0 -> orderMoreThanThereIs();
      case 1 -> changeAnOrderBeyondTheLimit();
      case 2 -> holdTheMost();
      default -> {
        // all is shown
      }
    }
  }

  private void orderMoreThanThereIs() {
    handle(limitOrder(spy.symbol(), -1001, 10_000));
    OrderTicket most = limitOrder(spy.symbol(), -1000, 10_000);
    handle(most);
    handle(limitOrder(spy.symbol(), -10, 0.01));
    Expect.that(most.updateQuantity(-999).isSuccess(), "a smaller quantity was refused");
  }

  private void changeAnOrderBeyondTheLimit() {
    Expect.equal(1, allowed.size(), "orders allowed");
    Expect.equal(2, denied.size(), "orders denied");
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setLimitPrice(Decimal.of("0.01"));
    fields.setQuantity(Decimal.of(-1001));
    fields.setTag("Testing updating and exceeding maximum quantity");
    OrderTicket ticket = allowed.getFirst();
    Expect.equal(
        OrderResponseErrorCode.EXCEEDS_SHORTABLE_QUANTITY,
        ticket.update(fields).errorCode(),
        "answer to the change");
    Expect.that(!ticket.cancel().isError(), "the order could not be cancelled");
    denied.clear();
    allowed.clear();
  }

  private void holdTheMost() {
    handle(marketOrder(spy.symbol(), -1000));
    Expect.equal(Decimal.of(-1000), spy.holdings().quantityExact(), "shares held");
    handle(limitOrder(spy.symbol(), -1, 0.01));
    Expect.equal(1, denied.size(), "orders denied with the most held");
    allowed.clear();
    handle(marketOrder(aig.symbol(), -1001));
    Expect.equal(1, allowed.size(), "orders allowed of a security without a limit");
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    lastEvent = orderEvent;
  }

  private void handle(OrderTicket ticket) {
    if (ticket.submitRequest().status() != OrderRequestStatus.ERROR) {
      allowed.add(ticket);
      return;
    }
    Expect.that(
        lastEvent != null && lastEvent.status() == OrderStatus.INVALID,
        "no event of the refusal of " + ticket);
    lastEvent = null;
    denied.add(ticket);
  }
}
