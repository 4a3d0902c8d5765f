package dev.plumbline.alpacasim.account;

import java.util.Locale;

/// The type of an order.
public enum OrderKind {
  /// At the next price.
  MARKET,
  /// At a price or better.
  LIMIT,
  /// At the next price once a price is reached.
  STOP,
  /// At a limit once a price is reached.
  STOP_LIMIT,
  /// A stop that follows the best price.
  TRAILING_STOP;

  /// Whether it waits for a price before it is executed.
  public boolean isStop() {
    return this == STOP || this == STOP_LIMIT || this == TRAILING_STOP;
  }

  /// Whether it has a limit.
  public boolean isLimited() {
    return this == LIMIT || this == STOP_LIMIT;
  }

  /// Alpaca's word.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
