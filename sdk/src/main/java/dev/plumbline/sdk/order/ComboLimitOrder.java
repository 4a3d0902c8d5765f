package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// One leg of a group that executes together at one net limit price or better.
public final class ComboLimitOrder extends ComboOrder {
  /// A leg on terms in a group, whose net limit price it sets.
  public ComboLimitOrder(OrderTerms terms, Decimal limitPrice, GroupOrderManager group) {
    super(terms, group);
    group.setLimitPrice(limitPrice);
  }

  @Override
  public OrderType type() {
    return OrderType.COMBO_LIMIT;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return valueAtLimit(quantityExact(), groupOrderManager().limitPriceExact(), marketPrice);
  }

  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    super.applyUpdateOrderRequest(request);
    if (request.limitPriceExact() != null) {
      groupOrderManager().setLimitPrice(request.limitPriceExact());
    }
  }

  @Override
  public ComboLimitOrder copy() {
    GroupOrderManager group = groupOrderManager();
    return copyTo(new ComboLimitOrder(comboTerms(), group.limitPriceExact(), group));
  }
}
