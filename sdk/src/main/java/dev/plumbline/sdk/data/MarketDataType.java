package dev.plumbline.sdk.data;

/// The kinds of data that a subscription can emit (LEAN's `MarketDataType`, as far as it exists
/// here).
public enum MarketDataType {
  /// Data of a type that an author declared.
  BASE,
  /// Open, high, low, close and volume of trades.
  TRADE_BAR,
  /// A single trade or quote.
  TICK,
  /// Corporate actions and other events beside the prices.
  AUXILIARY,
  /// Open, high, low and close of bid and ask.
  QUOTE_BAR,
  /// The chain of options of one underlying.
  OPTION_CHAIN,
  /// The chain of futures of one root.
  FUTURES_CHAIN
}
