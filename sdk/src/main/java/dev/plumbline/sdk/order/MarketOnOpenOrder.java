package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// An order that executes in the next opening auction.
public final class MarketOnOpenOrder extends Order {
  /// An order on terms.
  public MarketOnOpenOrder(OrderTerms terms) {
    super(terms);
  }

  @Override
  public OrderType type() {
    return OrderType.MARKET_ON_OPEN;
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return quantityExact().multiply(marketPrice);
  }

  @Override
  public MarketOnOpenOrder copy() {
    return copyTo(new MarketOnOpenOrder(terms()));
  }
}
