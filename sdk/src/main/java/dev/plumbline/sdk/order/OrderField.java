package dev.plumbline.sdk.order;

/// A value that only some kinds of orders have; see [OrderTicket#get(OrderField)].
public enum OrderField {
  /// The limit price of Limit, StopLimit, LimitIfTouched, ComboLimit and ComboLegLimit orders.
  LIMIT_PRICE("LimitPrice"),
  /// The stop price of StopMarket, StopLimit and TrailingStop orders.
  STOP_PRICE("StopPrice"),
  /// The trigger price of LimitIfTouched orders.
  TRIGGER_PRICE("TriggerPrice"),
  /// The trailing amount of TrailingStop orders.
  TRAILING_AMOUNT("TrailingAmount"),
  /// Whether the trailing amount of a TrailingStop order is a fraction of the price.
  TRAILING_AS_PERCENTAGE("TrailingAsPercentage");

  private final String text;

  OrderField(String text) {
    this.text = text;
  }

  /// LEAN's name, such as `LimitPrice`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
