package dev.plumbline.sdk.symbol;

/// When an option may be exercised.
public enum OptionStyle {
  /// On any day until expiry.
  AMERICAN("American"),
  /// At expiry.
  EUROPEAN("European");

  private final String text;

  OptionStyle(String text) {
    this.text = text;
  }

  /// LEAN's name, `American` or `European`.
  public String text() {
    return text;
  }

  /// LEAN's number: 0 American, 1 European.
  public int code() {
    return ordinal();
  }
}
