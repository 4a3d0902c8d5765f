package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// One leg of a group that executes together, each leg at its own limit price or better.
public final class ComboLegLimitOrder extends ComboOrder {
  private Decimal limitPrice;

  /// A leg on terms at its limit price in a group.
  public ComboLegLimitOrder(OrderTerms terms, Decimal limitPrice, GroupOrderManager group) {
    super(terms, group);
    this.limitPrice = Objects.requireNonNull(limitPrice, "limitPrice");
  }

  @Override
  public OrderType type() {
    return OrderType.COMBO_LEG_LIMIT;
  }

  /// The worst price at which this leg may fill, exact.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// The worst price at which this leg may fill.
  public double limitPrice() {
    return limitPrice.doubleValue();
  }

  /// Sets [#limitPriceExact()].
  public void setLimitPrice(Decimal limitPrice) {
    this.limitPrice = Objects.requireNonNull(limitPrice, "limitPrice");
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return valueAtLimit(quantityExact(), limitPrice, marketPrice);
  }

  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    super.applyUpdateOrderRequest(request);
    if (request.limitPriceExact() != null) {
      limitPrice = request.limitPriceExact();
    }
  }

  @Override
  public ComboLegLimitOrder copy() {
    return copyTo(new ComboLegLimitOrder(comboTerms(), limitPrice, groupOrderManager()));
  }
}
