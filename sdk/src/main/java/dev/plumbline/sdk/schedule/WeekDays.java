package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

/// One day of each week.
///
/// @param hours the exchange whose trading days count
/// @param side from where the day is counted
/// @param base the day of the week from which it is counted
/// @param days days from the base to the boundary of the week, negative when counting back
record WeekDays(SecurityExchangeHours hours, Side side, DayOfWeek base, int days) {

  /// The rule for an exchange; null for Monday to Sunday forward, Friday back to Saturday.
  static WeekDays of(SecurityExchangeHours hours, Side side, Symbol symbol) {
    if (hours == null) {
      SecurityExchangeHours always = SecurityExchangeHours.alwaysOpen(MarketTimeZone.NEW_YORK);
      return side.forward()
          ? new WeekDays(always, side, DayOfWeek.MONDAY, 6)
          : new WeekDays(always, side, DayOfWeek.FRIDAY, -6);
    }
    DayOfWeek[] open = tradingDays(hours);
    DayOfWeek first = open[0];
    DayOfWeek last = open[open.length - 1];
    check(side, symbol, open);
    int length = sundayFirst(last) - sundayFirst(first);
    return side.forward()
        ? new WeekDays(hours, side, first, length)
        : new WeekDays(hours, side, last, -length);
  }

  private static DayOfWeek[] tradingDays(SecurityExchangeHours hours) {
    return Stream.iterate(DayOfWeek.SUNDAY, day -> day.plus(1))
        .limit(7)
        .filter(day -> !hours.marketHours(day).isClosedAllDay())
        .toArray(DayOfWeek[]::new);
  }

  private static void check(Side side, Symbol symbol, DayOfWeek[] open) {
    if (side.offset() > open.length - 1) {
      String day = DateRules.text(side.forward() ? open[0] : open[open.length - 1]);
      throw new IllegalArgumentException(
          ("DateRules.Week%s() : %s%s%d is out of range for %s's schedule,"
                  + " please use an offset between 0 - %d; Schedule : %s")
              .formatted(
                  side.text(),
                  day,
                  side.forward() ? "+" : "-",
                  side.offset(),
                  symbol,
                  open.length - 1,
                  DateRules.joined(Arrays.copyOf(open, open.length))));
    }
  }

  private static int sundayFirst(DayOfWeek day) {
    return day.getValue() % 7;
  }

  /// The days from a first to a last one, both included.
  Stream<LocalDate> between(LocalDate start, LocalDate end) {
    return DateRules.eachDay(monday(start), monday(end).plusDays(6))
        .filter(date -> date.getDayOfWeek() == base)
        .map(date -> side.day(hours, date, date.plusDays(days)))
        .filter(day -> !day.isBefore(start) && !day.isAfter(end));
  }

  /// The Monday of the day's week; Sunday ends a week.
  private static LocalDate monday(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
