package dev.plumbline.sdk.data;

/// What a tick or a bar was made of (LEAN's `TickType`; the order of the constants is LEAN's
/// sorting order).
public enum TickType {
  /// Trades.
  TRADE,
  /// Bids and asks.
  QUOTE,
  /// Open interest of a derivative.
  OPEN_INTEREST;

  /// The lower-case word used in LEAN's file names, such as `trade` in `20131007_trade.zip`.
  public String fileWord() {
    return this == OPEN_INTEREST ? "openinterest" : name().toLowerCase(java.util.Locale.ROOT);
  }
}
