package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// An order that executes at once at the market price.
public final class MarketOrder extends Order {
  /// An order on terms.
  public MarketOrder(OrderTerms terms) {
    super(terms);
  }

  @Override
  public OrderType type() {
    return OrderType.MARKET;
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
  public MarketOrder copy() {
    return copyTo(new MarketOrder(terms()));
  }
}
