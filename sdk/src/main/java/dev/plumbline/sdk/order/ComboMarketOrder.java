package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// One leg of a group that executes together at market prices.
public final class ComboMarketOrder extends ComboOrder {
  /// A leg on terms in a group.
  public ComboMarketOrder(OrderTerms terms, GroupOrderManager group) {
    super(terms, group);
  }

  @Override
  public OrderType type() {
    return OrderType.COMBO_MARKET;
  }

  @Override
  public boolean isMarketable() {
    return true;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return quantityExact().multiply(marketPrice);
  }

  @Override
  public ComboMarketOrder copy() {
    return copyTo(new ComboMarketOrder(comboTerms(), groupOrderManager()));
  }
}
