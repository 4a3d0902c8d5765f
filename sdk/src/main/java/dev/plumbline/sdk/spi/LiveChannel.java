package dev.plumbline.sdk.spi;

/// What can be followed of a security in real time.
public enum LiveChannel {
  /// Bars of trades of a minute, told when the minute is over.
  BARS,
  /// Each trade.
  TRADES,
  /// Each change of the best bid and ask.
  QUOTES,
  /// Each datum of an author's type, such as a piece of news.
  CUSTOM
}
