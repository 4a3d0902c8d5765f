package dev.plumbline.backtests.sampledata;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The days on which the data sets have bars.
final class TradingDays {
  private static final Set<MonthDay> FIXED =
      Set.of(MonthDay.of(1, 1), MonthDay.of(7, 4), MonthDay.of(12, 25));
  private static final Set<LocalDate> EXCHANGE_HOLIDAYS = exchangeHolidays(2004, 2015);

  private TradingDays() {}

  /// Every weekday of a range (ends included) but 1 January, 4 July and 25 December themselves.
  static List<LocalDate> simple(LocalDate first, LocalDate last) {
    return weekdays(first, last, day -> !FIXED.contains(MonthDay.from(day)));
  }

  /// The US exchanges' trading days of a range (ends included) within 2004 to 2015.
  static List<LocalDate> exchange(LocalDate first, LocalDate last) {
    return weekdays(first, last, day -> !EXCHANGE_HOLIDAYS.contains(day));
  }

  /// The day itself, or the next one on which the US exchanges trade.
  static LocalDate onOrAfter(LocalDate day) {
    LocalDate trading = day;
    while (isWeekend(trading) || EXCHANGE_HOLIDAYS.contains(trading)) {
      trading = trading.plusDays(1);
    }
    return trading;
  }

  private static List<LocalDate> weekdays(
      LocalDate first, LocalDate last, Predicate<LocalDate> open) {
    return first
        .datesUntil(last.plusDays(1))
        .filter(day -> !isWeekend(day) && open.test(day))
        .toList();
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
  }

  private static Set<LocalDate> exchangeHolidays(int firstYear, int lastYear) {
    Set<LocalDate> holidays = new HashSet<>();
    for (int year = firstYear; year <= lastYear; year++) {
      holidays.add(newYear(year));
      holidays.add(nth(3, DayOfWeek.MONDAY, Month.JANUARY, year));
      holidays.add(nth(3, DayOfWeek.MONDAY, Month.FEBRUARY, year));
      holidays.add(easter(year).minusDays(2));
      holidays.add(LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
      holidays.add(observed(LocalDate.of(year, 7, 4)));
      holidays.add(nth(1, DayOfWeek.MONDAY, Month.SEPTEMBER, year));
      holidays.add(nth(4, DayOfWeek.THURSDAY, Month.NOVEMBER, year));
      holidays.add(observed(LocalDate.of(year, 12, 25)));
    }
    // President Ford's mourning and hurricane Sandy
    holidays.add(LocalDate.of(2007, 1, 2));
    holidays.add(LocalDate.of(2012, 10, 29));
    holidays.add(LocalDate.of(2012, 10, 30));
    return Set.copyOf(holidays);
  }

  /// New Year's Day moves from Sunday to Monday, but from Saturday not into the old year.
  private static LocalDate newYear(int year) {
    LocalDate day = LocalDate.of(year, 1, 1);
    return day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private static LocalDate observed(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  private static LocalDate nth(int ordinal, DayOfWeek weekday, Month month, int year) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday));
  }

  /// Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter
  /// 8).
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int leapCorrection = (century - (century + 8) / 25 + 1) / 3;
    int epact = (19 * golden + century - century / 4 - leapCorrection + 15) % 30;
    int yearOfCentury = year % 100;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int dayOfMarch = epact + weekday - 7 * late + 22;
    return LocalDate.of(year, 3, 1).plusDays(dayOfMarch - 1);
  }
}
