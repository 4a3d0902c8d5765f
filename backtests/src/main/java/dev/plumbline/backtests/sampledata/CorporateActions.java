package dev.plumbline.backtests.sampledata;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The map and factor files of the sample stocks: what they were called when, and how their prices
/// are to be adjusted for dividends and splits.
final class CorporateActions {
  private static final String FOREVER = "20501231";
  private static final String NASDAQ = ",Q";
  private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_EVEN);
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private CorporateActions() {}

  /// The map file: a row for the first day, one for the last day of each ticker.
  static String mapFile(SampleEquity equity) {
    LocalDate first = SampleEquity.FIRST_DAY;
    List<String> rows = new ArrayList<>();
    rows.add(DAY.format(first) + "," + equity.tickerOn(first) + NASDAQ);
    equity
        .lastDayOfOldTicker()
        .ifPresent(day -> rows.add(DAY.format(day) + "," + equity.tickerOn(day) + NASDAQ));
    String last = equity.isDelisted() ? DAY.format(equity.lastDay(SampleBars.DAILY_END)) : FOREVER;
    rows.add(last + "," + equity.permanentTicker() + NASDAQ);
    return String.join("\n", rows);
  }

  /// The factor file: each row holds for the days up to its own, which is the last one before a
  /// dividend or split, and names that day's close.
  ///
  /// @param closes daily closes in cents, in order of days
  static String factorFile(SampleEquity equity, Map<LocalDate, Integer> closes) {
    Map<LocalDate, Integer> dividends = equity.dividends();
    Map<LocalDate, Integer> splits = equity.splits();
    List<LocalDate> days = List.copyOf(closes.keySet());
    double priceFactor = 1;
    double splitFactor = 1;
    List<String> newestFirst = new ArrayList<>();
    newestFirst.add(FOREVER + ",1,1,0");
    for (int i = days.size() - 1; i > 0; i--) {
      Integer dividend = dividends.get(days.get(i));
      Integer split = splits.get(days.get(i));
      if (dividend == null && split == null) {
        continue;
      }
      LocalDate before = days.get(i - 1);
      double close = closes.get(before) / 100.0;
      priceFactor *= dividend == null ? 1 : 1 - dividend / 100.0 / close;
      splitFactor /= split == null ? 1 : split;
      newestFirst.add(row(before, priceFactor, splitFactor) + sixDigits(close));
    }
    newestFirst.add(row(SampleEquity.FIRST_DAY, priceFactor, splitFactor) + "1");
    return String.join("\n", newestFirst.reversed());
  }

  private static String row(LocalDate day, double priceFactor, double splitFactor) {
    return DAY.format(day) + "," + fixed(priceFactor, 7) + "," + fixed(splitFactor, 8) + ",";
  }

  /// The exact binary value with so many decimals, ties to even.
  private static String fixed(double value, int decimals) {
    return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
  }

  /// The exact binary value cut to six significant digits, without trailing zeros.
  private static String sixDigits(double value) {
    return new BigDecimal(value).round(SIX_DIGITS).stripTrailingZeros().toPlainString();
  }
}
