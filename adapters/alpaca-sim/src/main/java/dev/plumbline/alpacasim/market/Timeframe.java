package dev.plumbline.alpacasim.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long the bars of a query are.
///
/// @param count how many units
/// @param unit the unit
public record Timeframe(int count, Unit unit) {
  private static final Pattern TEXT = Pattern.compile("(\\d+)(Min|T|Hour|H|Day|D|Week|W|Month|M)");
  private static final Set<Integer> MONTHS = Set.of(1, 2, 3, 4, 6, 12);

  /// What a timeframe is counted in.
  public enum Unit {
    /// Minutes.
    MINUTE,
    /// Hours.
    HOUR,
    /// Days.
    DAY,
    /// Weeks.
    WEEK,
    /// Months.
    MONTH
  }

  /// Reads `5Min`, `1Hour`, `1Day`, `1Week`, `3Month`, or the short forms `T`, `H`, `D`, `W`, `M`.
  ///
  /// @throws IllegalArgumentException if it is none of Alpaca's timeframes
  public static Timeframe parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (matcher.matches() && matcher.group(1).length() <= 2) {
      int count = Integer.parseInt(matcher.group(1));
      Unit unit =
          switch (matcher.group(2)) {
            case "Min", "T" -> Unit.MINUTE;
            case "Hour", "H" -> Unit.HOUR;
            case "Day", "D" -> Unit.DAY;
            case "Week", "W" -> Unit.WEEK;
            default -> Unit.MONTH;
          };
      boolean known =
          switch (unit) {
            case MINUTE -> count >= 1 && count <= 59;
            case HOUR -> count >= 1 && count <= 23;
            case DAY, WEEK -> count == 1;
            case MONTH -> MONTHS.contains(count);
          };
      if (known) {
        return new Timeframe(count, unit);
      }
    }
    throw new IllegalArgumentException("invalid timeframe: " + text);
  }

  /// Whether its bars are made of daily bars.
  public boolean isDaily() {
    return unit == Unit.DAY || unit == Unit.WEEK || unit == Unit.MONTH;
  }

  /// The beginning of the bar that holds a minute, in seconds since 1970.
  public long start(long seconds) {
    long length = unit == Unit.MINUTE ? 60L * count : 3600L * count;
    LocalDate date = TradingCalendar.dateOf(Instant.ofEpochSecond(seconds));
    long midnight = midnight(date);
    return midnight + (seconds - midnight) / length * length;
  }

  /// The beginning of the bar that holds a day, in seconds since 1970.
  public long start(LocalDate date) {
    LocalDate first =
        switch (unit) {
          case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
          case MONTH ->
              date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / count * count + 1);
          default -> date;
        };
    return midnight(first);
  }

  private static long midnight(LocalDate date) {
    return date.atStartOfDay(TradingCalendar.NEW_YORK).toEpochSecond();
  }
}
