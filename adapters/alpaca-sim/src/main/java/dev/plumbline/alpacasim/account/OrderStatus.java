package dev.plumbline.alpacasim.account;

import java.util.Locale;

/// Where an order stands.
public enum OrderStatus {
  /// At work.
  NEW,
  /// At work, filled in part.
  PARTIALLY_FILLED,
  /// Filled as a whole.
  FILLED,
  /// At rest until tomorrow.
  DONE_FOR_DAY,
  /// Canceled; may be filled in part.
  CANCELED,
  /// Its time is over; may be filled in part.
  EXPIRED,
  /// Another order took its place.
  REPLACED,
  /// A cancel is on its way.
  PENDING_CANCEL,
  /// A replacement is on its way.
  PENDING_REPLACE,
  /// Waits for the market to open.
  ACCEPTED,
  /// On its way to the market.
  PENDING_NEW,
  /// Refused by the market.
  REJECTED,
  /// Kept from trading.
  SUSPENDED,
  /// Its execution is guaranteed, but has not taken place.
  STOPPED,
  /// Over for the day, and its settlement still to be worked out.
  CALCULATED,
  /// A leg that waits for its parent or sibling.
  HELD;

  /// Whether nothing happens to it any more.
  public boolean isTerminal() {
    return this == FILLED
        || this == CANCELED
        || this == EXPIRED
        || this == REPLACED
        || this == REJECTED;
  }

  /// Whether the market may fill it.
  public boolean isWorking() {
    return this == NEW
        || this == PARTIALLY_FILLED
        || this == STOPPED
        || this == PENDING_CANCEL
        || this == PENDING_REPLACE;
  }

  /// Alpaca's word.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
