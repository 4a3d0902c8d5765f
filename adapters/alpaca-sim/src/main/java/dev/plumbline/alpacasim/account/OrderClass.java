package dev.plumbline.alpacasim.account;

import java.util.Locale;

/// How orders belong together.
public enum OrderClass {
  /// On its own.
  SIMPLE,
  /// An entry with two exits.
  BRACKET,
  /// Two exits, one cancels the other.
  OCO,
  /// An entry with one exit.
  OTO;

  /// Alpaca's word.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
