package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// An order that becomes a limit order when its stop price trades.
public final class StopLimitOrder extends Order {
  private Decimal stopPrice;
  private Decimal limitPrice;
  private boolean stopTriggered;

  /// An order on terms at its prices.
  public StopLimitOrder(OrderTerms terms, Decimal stopPrice, Decimal limitPrice) {
    super(terms);
    this.stopPrice = Objects.requireNonNull(stopPrice, "stopPrice");
    this.limitPrice = Objects.requireNonNull(limitPrice, "limitPrice");
  }

  @Override
  public OrderType type() {
    return OrderType.STOP_LIMIT;
  }

  /// The price whose touch turns the order into a limit order, exact.
  public Decimal stopPriceExact() {
    return stopPrice;
  }

  /// The price whose touch turns the order into a limit order.
  public double stopPrice() {
    return stopPrice.doubleValue();
  }

  /// Sets [#stopPriceExact()].
  public void setStopPrice(Decimal stopPrice) {
    this.stopPrice = Objects.requireNonNull(stopPrice, "stopPrice");
  }

  /// The worst price at which the order may fill, exact.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// The worst price at which the order may fill.
  public double limitPrice() {
    return limitPrice.doubleValue();
  }

  /// Sets [#limitPriceExact()].
  public void setLimitPrice(Decimal limitPrice) {
    this.limitPrice = Objects.requireNonNull(limitPrice, "limitPrice");
  }

  /// Whether the stop price has traded: the order is a limit order now.
  public boolean stopTriggered() {
    return stopTriggered;
  }

  /// Sets [#stopTriggered()].
  public void setStopTriggered(boolean stopTriggered) {
    this.stopTriggered = stopTriggered;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return valueAtLimit(quantityExact(), limitPrice, marketPrice);
  }

  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    super.applyUpdateOrderRequest(request);
    if (request.stopPriceExact() != null) {
      stopPrice = request.stopPriceExact();
    }
    if (request.limitPriceExact() != null) {
      limitPrice = request.limitPriceExact();
    }
  }

  @Override
  public StopLimitOrder copy() {
    StopLimitOrder copy = copyTo(new StopLimitOrder(terms(), stopPrice, limitPrice));
    copy.stopTriggered = stopTriggered;
    return copy;
  }
}
