package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// A request to change an order; what is null stays as it is.
public final class UpdateOrderRequest extends OrderRequest {
  private final Decimal quantity;
  private final Decimal limitPrice;
  private final Decimal stopPrice;
  private final Decimal triggerPrice;
  private final Decimal trailingAmount;

  /// A request made at a UTC time for the fields that are set.
  public UpdateOrderRequest(long timeNs, int orderId, UpdateOrderFields fields) {
    super(timeNs, orderId, fields.tag());
    this.quantity = fields.quantityExact();
    this.limitPrice = fields.limitPriceExact();
    this.stopPrice = fields.stopPriceExact();
    this.triggerPrice = fields.triggerPriceExact();
    this.trailingAmount = fields.trailingAmountExact();
  }

  @Override
  public OrderRequestType orderRequestType() {
    return OrderRequestType.UPDATE;
  }

  /// The new quantity, or null.
  public Decimal quantityExact() {
    return quantity;
  }

  /// The new limit price, or null.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// The new stop price, or null.
  public Decimal stopPriceExact() {
    return stopPrice;
  }

  /// The new trigger price, or null.
  public Decimal triggerPriceExact() {
    return triggerPrice;
  }

  /// The new trailing amount, or null.
  public Decimal trailingAmountExact() {
    return trailingAmount;
  }

  /// Whether the request changes nothing but the note, which is allowed even when the order is
  /// closed.
  public boolean isAllowedForClosedOrder() {
    return quantity == null
        && limitPrice == null
        && stopPrice == null
        && triggerPrice == null
        && trailingAmount == null;
  }
}
