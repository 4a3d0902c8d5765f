package dev.plumbline.backtests.importer;

import java.util.Arrays;
import java.util.Locale;

/// What the rows of the csv file tell of.
public enum ImportKind {
  /// Trades: one price, or one open, high, low and close.
  TRADE,
  /// Bids and asks.
  QUOTE;

  /// The kind with a name, in any case.
  ///
  /// @throws IllegalArgumentException if there is none
  public static ImportKind parse(String name) {
    return Arrays.stream(values())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException("found kind \"" + name + "\", expected trade or quote"));
  }

  /// The word in LEAN's file names, such as `trade`.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The word with a capital, as in the entry names of LEAN's tick files.
  String capitalWord() {
    return name().charAt(0) + word().substring(1);
  }
}
