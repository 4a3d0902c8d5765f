package dev.plumbline.sdk.result;

/// The side of a trade.
public enum TradeDirection {
  /// Bought first.
  LONG("Long"),
  /// Sold first.
  SHORT("Short");

  private final String text;

  TradeDirection(String text) {
    this.text = text;
  }

  /// LEAN's name of the side.
  public String text() {
    return text;
  }

  /// LEAN's number of the side: 0 or 1.
  public int code() {
    return ordinal();
  }

  /// 1 for long, -1 for short.
  public int sign() {
    return this == LONG ? 1 : -1;
  }
}
