package dev.plumbline.sdk.corporate;

import java.time.LocalDate;
import java.util.Locale;

/// A line of a map file: until the date, included, the security had this ticker.
///
/// @param date the last date under the ticker; of the first row the first date of the data
/// @param mappedSymbol the ticker, in upper case
/// @param primaryExchange the code of the exchange, `P`, or empty where the file names none
public record MapFileRow(LocalDate date, String mappedSymbol, String primaryExchange) {

  /// Puts the ticker into upper case.
  public MapFileRow {
    mappedSymbol = mappedSymbol.toUpperCase(Locale.ROOT);
  }

  // written out: what the compiler leaves to the first call costs a start many milliseconds

  @Override
  public boolean equals(Object other) {
    return other instanceof MapFileRow row
        && row.date.equals(date)
        && row.mappedSymbol.equals(mappedSymbol)
        && row.primaryExchange.equals(primaryExchange);
  }

  @Override
  public int hashCode() {
    return (date.hashCode() * 31 + mappedSymbol.hashCode()) * 31 + primaryExchange.hashCode();
  }

  /// A row without exchange.
  public MapFileRow(LocalDate date, String mappedSymbol) {
    this(date, mappedSymbol, "");
  }
}
