package dev.plumbline.alpacasim.account;

import java.util.Locale;

/// Whether an order buys or sells.
public enum Side {
  /// Buys.
  BUY,
  /// Sells, short where more is sold than held.
  SELL;

  /// 1 for a buy, -1 for a sell.
  public int sign() {
    return this == BUY ? 1 : -1;
  }

  /// The other side.
  public Side opposite() {
    return this == BUY ? SELL : BUY;
  }

  /// Alpaca's word.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
