package dev.plumbline.sdk.order;

/// The kind of an order, with LEAN's number and name.
public enum OrderType {
  /// Executes at once at the market price.
  MARKET(0, "Market"),
  /// Executes at the limit price or better.
  LIMIT(1, "Limit"),
  /// Becomes a market order when the stop price trades.
  STOP_MARKET(2, "StopMarket"),
  /// Becomes a limit order when the stop price trades.
  STOP_LIMIT(3, "StopLimit"),
  /// Executes in the opening auction.
  MARKET_ON_OPEN(4, "MarketOnOpen"),
  /// Executes in the closing auction.
  MARKET_ON_CLOSE(5, "MarketOnClose"),
  /// Exercises an option.
  OPTION_EXERCISE(6, "OptionExercise"),
  /// Becomes a limit order when the trigger price is touched.
  LIMIT_IF_TOUCHED(7, "LimitIfTouched"),
  /// One leg of a group that executes together at market prices.
  COMBO_MARKET(8, "ComboMarket"),
  /// One leg of a group that executes together at one net limit price.
  COMBO_LIMIT(9, "ComboLimit"),
  /// One leg of a group that executes together, each leg at its own limit price.
  COMBO_LEG_LIMIT(10, "ComboLegLimit"),
  /// A stop market order whose stop price follows the market.
  TRAILING_STOP(11, "TrailingStop");

  private final int code;
  private final String text;

  OrderType(int code, String text) {
    this.code = code;
    this.text = text;
  }

  /// LEAN's number, as written in result files and hashed.
  public int code() {
    return code;
  }

  /// LEAN's name, such as `StopMarket`.
  public String text() {
    return text;
  }

  /// Whether a single limit price bounds the fill: Limit, StopLimit and LimitIfTouched.
  public boolean isLimitOrder() {
    return this == LIMIT || this == STOP_LIMIT || this == LIMIT_IF_TOUCHED;
  }

  /// Whether a stop price must trade first: StopMarket, StopLimit and TrailingStop.
  public boolean isStopOrder() {
    return this == STOP_MARKET || this == STOP_LIMIT || this == TRAILING_STOP;
  }

  /// Whether the order is a leg of a group.
  public boolean isComboOrder() {
    return this == COMBO_MARKET || this == COMBO_LIMIT || this == COMBO_LEG_LIMIT;
  }

  @Override
  public String toString() {
    return text;
  }
}
