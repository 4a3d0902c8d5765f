package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// What to change in an open order; what is not set stays as it is.
///
/// Numbers count as their shortest decimal text: `setLimitPrice(99.95)` is exactly 99.95.
public final class UpdateOrderFields {
  private Decimal quantity;
  private Decimal limitPrice;
  private Decimal stopPrice;
  private Decimal triggerPrice;
  private Decimal trailingAmount;
  private String tag;

  /// The new quantity, or null.
  public Decimal quantityExact() {
    return quantity;
  }

  /// Sets the new quantity; null leaves it as it is.
  public void setQuantity(Number quantity) {
    this.quantity = decimal(quantity);
  }

  /// The new limit price, or null.
  public Decimal limitPriceExact() {
    return limitPrice;
  }

  /// Sets the new limit price; null leaves it as it is.
  public void setLimitPrice(Number limitPrice) {
    this.limitPrice = decimal(limitPrice);
  }

  /// The new stop price, or null.
  public Decimal stopPriceExact() {
    return stopPrice;
  }

  /// Sets the new stop price; null leaves it as it is.
  public void setStopPrice(Number stopPrice) {
    this.stopPrice = decimal(stopPrice);
  }

  /// The new trigger price, or null.
  public Decimal triggerPriceExact() {
    return triggerPrice;
  }

  /// Sets the new trigger price; null leaves it as it is.
  public void setTriggerPrice(Number triggerPrice) {
    this.triggerPrice = decimal(triggerPrice);
  }

  /// The new trailing amount, or null.
  public Decimal trailingAmountExact() {
    return trailingAmount;
  }

  /// Sets the new trailing amount; null leaves it as it is.
  public void setTrailingAmount(Number trailingAmount) {
    this.trailingAmount = decimal(trailingAmount);
  }

  /// The new note, or null.
  public String tag() {
    return tag;
  }

  /// Sets the new note; null leaves it as it is.
  public void setTag(String tag) {
    this.tag = tag;
  }

  private static Decimal decimal(Number number) {
    return number == null ? null : Decimal.of(number);
  }
}
