package dev.plumbline.sdk.consolidator;

import dev.plumbline.sdk.time.CalendarInfo;
import dev.plumbline.sdk.time.Nanos;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.function.LongFunction;

/// Bars of the calendar: functions from a wall clock time in nanoseconds to the bar it belongs to.
public final class Calendar {
  /// Weeks from Monday to Monday.
  public static final LongFunction<CalendarInfo> WEEKLY =
      time -> {
        LocalDate monday =
            Nanos.dateOf(time).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return between(monday, monday.plusDays(7));
      };

  /// Months from the first to the first.
  public static final LongFunction<CalendarInfo> MONTHLY =
      time -> {
        LocalDate first = Nanos.dateOf(time).withDayOfMonth(1);
        return between(first, first.plusMonths(1));
      };

  /// Quarters from January, April, July and October.
  public static final LongFunction<CalendarInfo> QUARTERLY =
      time -> {
        LocalDate date = Nanos.dateOf(time);
        LocalDate first = LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return between(first, first.plusMonths(3));
      };

  /// Years from the first of January.
  public static final LongFunction<CalendarInfo> YEARLY =
      time -> {
        LocalDate first = Nanos.dateOf(time).withDayOfYear(1);
        return between(first, first.plusYears(1));
      };

  private Calendar() {}

  private static CalendarInfo between(LocalDate start, LocalDate end) {
    return new CalendarInfo(Nanos.of(start), Nanos.of(end) - Nanos.of(start));
  }
}
