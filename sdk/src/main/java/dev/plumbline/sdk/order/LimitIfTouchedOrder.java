package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// An order that becomes a limit order when its trigger price is touched.
///
/// The trigger lies on the other side of the market than a stop price would: below it for a
/// purchase, above it for a sale.
public final class LimitIfTouchedOrder extends Order {
  private Decimal triggerPrice;
  private Decimal limitPrice;
  private boolean triggerTouched;

  /// An order on terms at its prices.
  public LimitIfTouchedOrder(OrderTerms terms, Decimal triggerPrice, Decimal limitPrice) {
    super(terms);
    this.triggerPrice = Objects.requireNonNull(triggerPrice, "triggerPrice");
    this.limitPrice = Objects.requireNonNull(limitPrice, "limitPrice");
  }

  @Override
  public OrderType type() {
    return OrderType.LIMIT_IF_TOUCHED;
  }

  /// The price whose touch turns the order into a limit order, exact.
  public Decimal triggerPriceExact() {
    return triggerPrice;
  }

  /// The price whose touch turns the order into a limit order.
  public double triggerPrice() {
    return triggerPrice.doubleValue();
  }

  /// Sets [#triggerPriceExact()].
  public void setTriggerPrice(Decimal triggerPrice) {
    this.triggerPrice = Objects.requireNonNull(triggerPrice, "triggerPrice");
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

  /// Whether the trigger price has been touched: the order is a limit order now.
  public boolean triggerTouched() {
    return triggerTouched;
  }

  /// Sets [#triggerTouched()].
  public void setTriggerTouched(boolean triggerTouched) {
    this.triggerTouched = triggerTouched;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return valueAtLimit(quantityExact(), limitPrice, marketPrice);
  }

  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    super.applyUpdateOrderRequest(request);
    if (request.triggerPriceExact() != null) {
      triggerPrice = request.triggerPriceExact();
    }
    if (request.limitPriceExact() != null) {
      limitPrice = request.limitPriceExact();
    }
  }

  @Override
  public LimitIfTouchedOrder copy() {
    LimitIfTouchedOrder copy = copyTo(new LimitIfTouchedOrder(terms(), triggerPrice, limitPrice));
    copy.triggerTouched = triggerTouched;
    return copy;
  }
}
