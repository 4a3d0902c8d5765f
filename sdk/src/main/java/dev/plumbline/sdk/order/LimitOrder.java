package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// An order that executes at its limit price or better.
public final class LimitOrder extends Order {
  private Decimal limitPrice;

  /// An order on terms at its price.
  public LimitOrder(OrderTerms terms, Decimal limitPrice) {
    super(terms);
    this.limitPrice = Objects.requireNonNull(limitPrice, "limitPrice");
  }

  @Override
  public OrderType type() {
    return OrderType.LIMIT;
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

  @Override
  public boolean isMarketable() {
    return isMarketableAt(limitPrice);
  }

  /// Whether the order, had it this limit price, could execute at once when it was submitted.
  boolean isMarketableAt(Decimal limit) {
    OrderSubmissionData submission = orderSubmissionData();
    if (submission == null) {
      return false;
    }
    return switch (direction()) {
      case BUY -> limit.isGreaterOrEqual(submission.askPriceExact());
      case SELL -> limit.isLessOrEqual(submission.bidPriceExact());
      case HOLD -> false;
    };
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
  public LimitOrder copy() {
    return copyTo(new LimitOrder(terms(), limitPrice));
  }
}
