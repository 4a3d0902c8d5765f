package dev.plumbline.backtests.sampledata;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The invented stocks of the sample data set; each meets something that a stock can meet.
enum SampleEquity {
  /// Plain and liquid.
  GALA(11, 18_000),
  /// Splits 3:1 and 2:1 and pays quarterly dividends.
  BOLT(12, 24_000),
  /// Pays quarterly dividends that grow.
  CRUX(13, 6_000),
  /// Renamed: DUNX until 2014-06-05, DUNE from the next day.
  DUNE(14, 9_500),
  /// Delisted after 2014-06-11.
  EBBS(15, 3_200),
  /// Illiquid: minutes without a trade, no quotes.
  FERN(16, 1_500);

  /// First day of every sample stock.
  static final LocalDate FIRST_DAY = LocalDate.of(2005, 1, 3);

  private static final LocalDate RENAMED = LocalDate.of(2014, 6, 6);
  private static final LocalDate DELISTED = LocalDate.of(2014, 6, 11);
  private static final int FIRST_DIVIDEND_YEAR = 2005;
  private static final int LAST_DIVIDEND_YEAR = 2014;

  private final int seed;
  private final int startCents;

  SampleEquity(int seed, int startCents) {
    this.seed = seed;
    this.startCents = startCents;
  }

  int seed() {
    return seed;
  }

  int startCents() {
    return startCents;
  }

  /// The ticker that names the stock's map and factor file: its last one, in lower case.
  String permanentTicker() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The ticker that the stock trades under on a day, in lower case.
  String tickerOn(LocalDate day) {
    return this == DUNE && day.isBefore(RENAMED) ? "dunx" : permanentTicker();
  }

  /// The last day under an earlier ticker; empty if the stock never changed it.
  Optional<LocalDate> lastDayOfOldTicker() {
    return this == DUNE ? Optional.of(RENAMED.minusDays(1)) : Optional.empty();
  }

  boolean isDelisted() {
    return this == EBBS;
  }

  /// The stock's last day, if it comes before the end of a data set, else that end.
  LocalDate lastDay(LocalDate endOfData) {
    return isDelisted() && DELISTED.isBefore(endOfData) ? DELISTED : endOfData;
  }

  boolean isLiquid() {
    return this != FERN;
  }

  boolean hasSeconds() {
    return this == GALA || this == BOLT;
  }

  /// Shares that one share becomes, by the day from which on the price is divided.
  Map<LocalDate, Integer> splits() {
    return this == BOLT
        ? Map.of(LocalDate.of(2008, 3, 10), 3, LocalDate.of(2014, 6, 5), 2)
        : Map.of();
  }

  /// Cents a share, by the day from which on the stock trades without the dividend.
  Map<LocalDate, Integer> dividends() {
    Map<LocalDate, Integer> byDay = new TreeMap<>();
    if (this == BOLT || this == CRUX) {
      for (int year = FIRST_DIVIDEND_YEAR; year <= LAST_DIVIDEND_YEAR; year++) {
        for (int quarter = 0; quarter < 4; quarter++) {
          LocalDate due = LocalDate.of(year, 3 * quarter + 3, this == CRUX ? 9 : 12);
          byDay.put(TradingDays.onOrAfter(due), dividendCents(year, quarter));
        }
      }
    }
    return byDay;
  }

  private int dividendCents(int year, int quarter) {
    return this == CRUX ? 25 + 5 * quarter + year - FIRST_DIVIDEND_YEAR : 10 + quarter;
  }
}
