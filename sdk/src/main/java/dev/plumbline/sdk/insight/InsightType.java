package dev.plumbline.sdk.insight;

/// What an insight is about.
public enum InsightType {
  /// The price.
  PRICE("Price"),
  /// The volatility of the price.
  VOLATILITY("Volatility");

  private final String text;

  InsightType(String text) {
    this.text = text;
  }

  /// LEAN's text: `Price`.
  @Override
  public String toString() {
    return text;
  }
}
