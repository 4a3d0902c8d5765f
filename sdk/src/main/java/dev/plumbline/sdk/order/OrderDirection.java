package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;

/// The side of an order, with LEAN's number and name.
public enum OrderDirection {
  /// A positive quantity.
  BUY(0, "Buy"),
  /// A negative quantity.
  SELL(1, "Sell"),
  /// A quantity of zero.
  HOLD(2, "Hold");

  private final int code;
  private final String text;

  OrderDirection(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /// The side of a signed quantity.
  public static OrderDirection of(Decimal quantity) {
    int sign = quantity.signum();
    return sign > 0 ? BUY : sign < 0 ? SELL : HOLD;
  }

  /// LEAN's number, as written in result files and hashed.
  public int code() {
    return code;
  }

  /// LEAN's name, such as `Buy`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
