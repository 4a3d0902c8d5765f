package dev.plumbline.sdk.insight;

/// Where a price or a volatility is expected to go.
public enum InsightDirection {
  /// It falls.
  DOWN(-1, "Down"),
  /// It stays.
  FLAT(0, "Flat"),
  /// It rises.
  UP(1, "Up");

  private final int sign;
  private final String text;

  InsightDirection(int sign, String text) {
    this.sign = sign;
    this.text = text;
  }

  /// -1, 0 or 1.
  public int sign() {
    return sign;
  }

  /// LEAN's text: `Up`.
  @Override
  public String toString() {
    return text;
  }
}
