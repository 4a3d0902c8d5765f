package dev.plumbline.sdk.symbol;

/// What an option gives the right to.
public enum OptionRight {
  /// To buy.
  CALL("Call"),
  /// To sell.
  PUT("Put");

  private final String text;

  OptionRight(String text) {
    this.text = text;
  }

  /// LEAN's name, `Call` or `Put`.
  public String text() {
    return text;
  }

  /// LEAN's number: 0 call, 1 put.
  public int code() {
    return ordinal();
  }
}
