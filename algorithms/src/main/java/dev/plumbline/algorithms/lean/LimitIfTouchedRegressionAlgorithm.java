package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderField;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// Waits for a price to be touched and then for a better one; each minute without a fill the order
/// shrinks by a share.
///
/// Answers to LEAN's `LimitIfTouchedRegressionAlgorithm`.
public class LimitIfTouchedRegressionAlgorithm extends Algorithm {
  private static final Decimal QUARTER = Decimal.of("0.25");

  private final Deque<String> fills =
      new ArrayDeque<>(
          List.of(
              "Time: 10/10/2013 13:31:00 OrderID: 72 EventID: 399 Symbol: SPY Status: Filled"
                  + " Quantity: -1 FillQuantity: -1 FillPrice: $144.6434 LimitPrice: $144.3551"
                  + " TriggerPrice: $143.61 OrderFee: 1 USD",
              "Time: 10/10/2013 15:57:00 OrderID: 73 EventID: 156 Symbol: SPY Status: Filled"
                  + " Quantity: -1 FillQuantity: -1 FillPrice: $145.6636 LimitPrice: $145.6434"
                  + " TriggerPrice: $144.89 OrderFee: 1 USD",
              "Time: 10/11/2013 15:37:00 OrderID: 74 EventID: 380 Symbol: SPY Status: Filled"
                  + " Quantity: -1 FillQuantity: -1 FillPrice: $146.7185 LimitPrice: $146.6723"
                  + " TriggerPrice: $145.92 OrderFee: 1 USD"));
  private Symbol spy;
  private OrderTicket ticket;
  private int side;

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
    if (transactions().getOpenOrders().isEmpty()) {
      place(slice.get(spy).orElseThrow().priceExact());
    } else if (ticket != null && ticket.quantityExact().compareTo(Decimal.ONE) == 0) {
      transactions().cancelOpenOrders();
      ticket = null;
    } else if (ticket != null) {
      Decimal smaller = ticket.quantityExact().subtract(side);
      ticket.updateQuantity(smaller, "LIT - Quantity: " + smaller);
      ticket.updateTriggerPrice(
          ticket.getExact(OrderField.TRIGGER_PRICE).roundToSignificantDigits(5));
    }
  }

  private void place(Decimal price) {
    side = time().getDayOfMonth() < 9 ? 1 : -1;
    int quantity = side * 10;
    OrderTerms terms =
        OrderTerms.of(spy, Decimal.of(quantity), utcNs(), "LIT - Quantity: " + quantity);
    ticket =
        transactions()
            .addOrder(
                SubmitOrderRequest.of(OrderType.LIMIT_IF_TOUCHED, terms)
                    .triggerPrice(price.subtract(QUARTER.multiply(side)))
                    .limitPrice(price.subtract(side))
                    .asynchronous(asynchronous())
                    .build());
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    if (orderEvent.status() == OrderStatus.FILLED) {
      Expect.equal(fills.removeFirst(), orderEvent.toString(), "fill");
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    for (OrderTicket each : transactions().getOrderTickets()) {
      Expect.equal(asynchronous(), each.submitRequest().asynchronous(), "way of " + each);
    }
  }
}
