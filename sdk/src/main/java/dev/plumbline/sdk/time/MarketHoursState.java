package dev.plumbline.sdk.time;

/// What an exchange does during a stretch of the day.
public enum MarketHoursState {
  /// No trading.
  CLOSED("Closed"),
  /// Trading before the regular session.
  PRE_MARKET("PreMarket"),
  /// The regular session.
  MARKET("Market"),
  /// Trading after the regular session.
  POST_MARKET("PostMarket");

  private final String text;

  MarketHoursState(String text) {
    this.text = text;
  }

  /// LEAN's name, `PreMarket`.
  public String text() {
    return text;
  }

  /// LEAN's number, 0 (closed) to 3 (post-market).
  public int code() {
    return ordinal();
  }

  /// The state of a name in any case, as it stands in the market hours database: `premarket`.
  public static MarketHoursState of(String text) {
    for (MarketHoursState state : values()) {
      if (state.text.equalsIgnoreCase(text)) {
        return state;
      }
    }
    throw new IllegalArgumentException(
        "unknown market state '" + text + "'; expected closed, premarket, market or postmarket");
  }
}
