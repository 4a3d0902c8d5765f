package dev.plumbline.sdk.corporate;

import dev.plumbline.sdk.symbol.SecurityIdentifier;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Time;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/// The history of a security's tickers (LEAN: `MapFile.cs`).
///
/// A map file without rows stands for a security without history: it has data at all times and the
/// ticker it is asked with.
public final class MapFile {
  private final String permtick;
  private final List<MapFileRow> rows;
  private final long[] dates;
  private final String firstTicker;

  /// A history from its rows; equal rows count once, the order is that of the dates.
  ///
  /// @param permtick the name of the file: the latest ticker, with a number where it was reused
  public MapFile(String permtick, List<MapFileRow> rows) {
    if (permtick.isEmpty()) {
      throw new IllegalArgumentException("a map file needs a ticker; found an empty one");
    }
    this.permtick = permtick.toUpperCase(Locale.ROOT);
    this.rows = rows.stream().distinct().sorted((a, b) -> a.date().compareTo(b.date())).toList();
    this.dates = this.rows.stream().mapToLong(row -> Nanos.of(row.date())).toArray();
    this.firstTicker = withoutNumber(mappedSymbol(firstDateNs(), this.permtick));
  }

  /// The name of the file in upper case.
  public String permtick() {
    return permtick;
  }

  /// The rows by date.
  public List<MapFileRow> rows() {
    return rows;
  }

  /// Whether there is no history.
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /// The first date of the data; without rows 1899-12-30.
  public LocalDate firstDate() {
    return Nanos.dateOf(firstDateNs());
  }

  /// Midnight at the start of [#firstDate()].
  public long firstDateNs() {
    return dates.length == 0 ? Time.BEGINNING_OF_TIME : dates[0];
  }

  /// The last date of the data, 2050-12-31 for a security that still trades.
  public LocalDate delistingDate() {
    return Nanos.dateOf(delistingDateNs());
  }

  /// Midnight at the start of [#delistingDate()].
  public long delistingDateNs() {
    return dates.length == 0 ? Time.END_OF_TIME : dates[dates.length - 1];
  }

  /// The ticker on the first date; the number of a reused ticker (`AAA.1`) is left out.
  public String firstTicker() {
    return firstTicker;
  }

  /// The ticker at a time: that of the first row not before it, or the default.
  ///
  /// @param defaultReturnValue the answer after the last row
  public String mappedSymbol(long localNs, String defaultReturnValue) {
    for (int i = 0; i < dates.length; i++) {
      if (dates[i] >= localNs) {
        return rows.get(i).mappedSymbol();
      }
    }
    return defaultReturnValue;
  }

  /// The ticker on a date, or an empty text after the last row.
  public String mappedSymbol(LocalDate date) {
    return mappedSymbol(Nanos.of(date), "");
  }

  /// Whether the history covers the time: from the first date to midnight at the start of the
  /// delisting date.
  public boolean hasData(long localNs) {
    return dates.length == 0 || localNs >= firstDateNs() && localNs <= delistingDateNs();
  }

  /// The symbol of the security with a ticker: identifier from the first date and first ticker.
  ///
  /// A history without rows gives the default date and the ticker itself.
  public Symbol createEquity(String ticker, String market) {
    SecurityIdentifier id =
        isEmpty()
            ? SecurityIdentifier.generateEquity(SecurityIdentifier.DEFAULT_DATE, ticker, market)
            : SecurityIdentifier.generateEquity(firstDate(), firstTicker, market);
    return new Symbol(id, ticker);
  }

  @Override
  public String toString() {
    return permtick + rows;
  }

  private static String withoutNumber(String ticker) {
    int dot = ticker.lastIndexOf('.');
    if (dot <= 0 || dot == ticker.length() - 1) {
      return ticker;
    }
    boolean digits = ticker.chars().skip(dot + 1L).allMatch(c -> c >= '0' && c <= '9');
    return digits ? ticker.substring(0, dot) : ticker;
  }
}
