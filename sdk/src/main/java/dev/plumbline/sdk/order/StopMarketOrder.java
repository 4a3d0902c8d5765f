package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// An order that becomes a market order when its stop price trades.
public sealed class StopMarketOrder extends Order permits TrailingStopOrder {
  private Decimal stopPrice;

  /// An order on terms at its price.
  public StopMarketOrder(OrderTerms terms, Decimal stopPrice) {
    super(terms);
    this.stopPrice = Objects.requireNonNull(stopPrice, "stopPrice");
  }

  @Override
  public OrderType type() {
    return OrderType.STOP_MARKET;
  }

  /// The price whose touch turns the order into a market order, exact.
  public final Decimal stopPriceExact() {
    return stopPrice;
  }

  /// The price whose touch turns the order into a market order.
  public final double stopPrice() {
    return stopPrice.doubleValue();
  }

  /// Sets [#stopPriceExact()].
  public final void setStopPrice(Decimal stopPrice) {
    this.stopPrice = Objects.requireNonNull(stopPrice, "stopPrice");
  }

  @Override
  public Decimal valueAt(Decimal marketPrice) {
    return valueAtLimit(quantityExact(), stopPrice, marketPrice);
  }

  @Override
  public void applyUpdateOrderRequest(UpdateOrderRequest request) {
    super.applyUpdateOrderRequest(request);
    if (request.stopPriceExact() != null) {
      stopPrice = request.stopPriceExact();
    }
  }

  @Override
  public StopMarketOrder copy() {
    return copyTo(new StopMarketOrder(terms(), stopPrice));
  }
}
