package dev.plumbline.alpacasim.account;

import java.util.Locale;

/// How long an order lives (time in force).
public enum Lifetime {
  /// To the end of the day.
  DAY,
  /// Ninety days.
  GTC,
  /// In the opening only.
  OPG,
  /// In the closing only.
  CLS,
  /// At once, the rest is canceled.
  IOC,
  /// At once and as a whole, or not at all.
  FOK;

  /// Alpaca's word.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
