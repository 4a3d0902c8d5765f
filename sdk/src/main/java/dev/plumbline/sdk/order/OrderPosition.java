package dev.plumbline.sdk.order;

/// What an order does to the position it starts from, with LEAN's number and name.
public enum OrderPosition {
  /// A buy from a flat or long position.
  BUY_TO_OPEN(0, "BuyToOpen"),
  /// A buy from a short position.
  BUY_TO_CLOSE(1, "BuyToClose"),
  /// A sale from a flat or short position.
  SELL_TO_OPEN(2, "SellToOpen"),
  /// A sale from a long position.
  SELL_TO_CLOSE(3, "SellToClose");

  private final int code;
  private final String text;

  OrderPosition(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /// LEAN's number.
  public int code() {
    return code;
  }

  /// LEAN's name, such as `BuyToOpen`.
  public String text() {
    return text;
  }

  @Override
  public String toString() {
    return text;
  }
}
