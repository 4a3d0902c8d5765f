package dev.plumbline.alpacasim.market;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The days and hours of the New York Stock Exchange by its rules (NYSE rule 7.2 and the exchange's
/// lists of special closings), 1970 to 2029 as Alpaca's calendar has them.
public final class TradingCalendar {
  /// The exchange's time zone.
  public static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /// The first day that is told.
  public static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  /// The last day that is told.
  public static final LocalDate LAST = LocalDate.of(2029, 12, 31);

  private static final LocalTime OPEN = LocalTime.of(9, 30);
  private static final LocalTime CLOSE = LocalTime.of(16, 0);
  private static final LocalTime EARLY_CLOSE = LocalTime.of(13, 0);

  /// Mourning, storms, blackouts and attacks.
  private static final Set<LocalDate> SPECIAL =
      Set.of(
          LocalDate.of(1972, 12, 28),
          LocalDate.of(1973, 1, 25),
          LocalDate.of(1977, 7, 14),
          LocalDate.of(1985, 9, 27),
          LocalDate.of(1994, 4, 27),
          LocalDate.of(2001, 9, 11),
          LocalDate.of(2001, 9, 12),
          LocalDate.of(2001, 9, 13),
          LocalDate.of(2001, 9, 14),
          LocalDate.of(2004, 6, 11),
          LocalDate.of(2007, 1, 2),
          LocalDate.of(2012, 10, 29),
          LocalDate.of(2012, 10, 30),
          LocalDate.of(2018, 12, 5),
          LocalDate.of(2025, 1, 9));

  /// The calendar.
  public TradingCalendar() {}

  /// The trading day of a date; empty where the exchange is closed.
  public Optional<TradingDay> day(LocalDate date) {
    return isClosed(date)
        ? Optional.empty()
        : Optional.of(new TradingDay(date, OPEN, isEarly(date) ? EARLY_CLOSE : CLOSE));
  }

  /// The first trading day behind a date.
  public TradingDay next(LocalDate date) {
    LocalDate at = date.plusDays(1);
    while (isClosed(at)) {
      at = at.plusDays(1);
    }
    return day(at).orElseThrow();
  }

  /// The last trading day before a date.
  public TradingDay previous(LocalDate date) {
    LocalDate at = date.minusDays(1);
    while (isClosed(at)) {
      at = at.minusDays(1);
    }
    return day(at).orElseThrow();
  }

  /// The trading days from a date to another, both included.
  public List<TradingDay> between(LocalDate from, LocalDate to) {
    List<TradingDay> days = new ArrayList<>();
    for (LocalDate at = from; !at.isAfter(to); at = at.plusDays(1)) {
      day(at).ifPresent(days::add);
    }
    return days;
  }

  /// The next instant when core hours begin, behind an instant.
  public Instant nextOpen(Instant instant) {
    LocalDate date = dateOf(instant);
    return day(date)
        .map(TradingDay::opens)
        .filter(o -> o.isAfter(instant))
        .orElseGet(() -> next(date).opens());
  }

  /// The next instant when core hours end, behind an instant.
  public Instant nextClose(Instant instant) {
    LocalDate date = dateOf(instant);
    return day(date)
        .map(TradingDay::closes)
        .filter(c -> c.isAfter(instant))
        .orElseGet(() -> next(date).closes());
  }

  /// Whether core hours are on.
  public boolean isOpen(Instant instant) {
    return day(dateOf(instant)).filter(d -> d.isCore(instant)).isPresent();
  }

  /// The date in New York.
  public static LocalDate dateOf(Instant instant) {
    return instant.atZone(NEW_YORK).toLocalDate();
  }

  private static boolean isClosed(LocalDate date) {
    return isWeekend(date) || SPECIAL.contains(date) || isHoliday(date);
  }

  private static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  private static boolean isHoliday(LocalDate date) {
    int year = date.getYear();
    LocalDate newYear = LocalDate.of(year, 1, 1);
    // a Saturday's New Year is not made up for, as the day before is the last of a quarter
    boolean isNewYear =
        date.equals(newYear)
            || newYear.getDayOfWeek() == DayOfWeek.SUNDAY && date.equals(newYear.plusDays(1));
    return isNewYear
        || year >= 1998 && date.equals(nth(year, Month.JANUARY, 3))
        || date.equals(washington(year))
        || date.equals(easter(year).minusDays(2))
        || date.equals(memorial(year))
        || year >= 2022 && date.equals(observed(LocalDate.of(year, 6, 19)))
        || date.equals(observed(LocalDate.of(year, 7, 4)))
        || date.equals(nth(year, Month.SEPTEMBER, 1))
        || isElection(date)
        || date.equals(thanksgiving(year))
        || date.equals(observed(LocalDate.of(year, 12, 25)));
  }

  private static boolean isEarly(LocalDate date) {
    int year = date.getYear();
    if (year < 1993) {
      return false;
    }
    LocalDate independence = LocalDate.of(year, 7, 3);
    return date.equals(thanksgiving(year).plusDays(1))
        || date.equals(LocalDate.of(year, 12, 24)) && year != 1993
        || date.equals(independence) && year >= 1995;
  }

  private static LocalDate washington(int year) {
    return year < 1971 ? observed(LocalDate.of(year, 2, 22)) : nth(year, Month.FEBRUARY, 3);
  }

  private static LocalDate memorial(int year) {
    return year < 1971
        ? observed(LocalDate.of(year, 5, 30))
        : LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
  }

  private static LocalDate thanksgiving(int year) {
    return LocalDate.of(year, 11, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY));
  }

  /// Presidential elections closed the exchange until 1980.
  private static boolean isElection(LocalDate date) {
    int year = date.getYear();
    return year <= 1980
        && year % 4 == 0
        && date.equals(
            LocalDate.of(year, 11, 2).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
  }

  private static LocalDate nth(int year, Month month, int nth) {
    return LocalDate.of(year, month, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(nth, DayOfWeek.MONDAY));
  }

  /// A holiday on Saturday is kept on Friday, one on Sunday on Monday.
  private static LocalDate observed(LocalDate date) {
    return switch (date.getDayOfWeek()) {
      case SATURDAY -> date.minusDays(1);
      case SUNDAY -> date.plusDays(1);
      default -> date;
    };
  }

  /// Easter Sunday by the Gregorian computus (Meeus, Astronomical Algorithms, chapter 8).
  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
