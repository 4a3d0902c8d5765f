package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;

/// The words with which an event begins: its days.
public interface FluentSchedulingDateSpecifier {
  /// Only at instants that pass a test.
  FluentSchedulingTimeSpecifier where(Predicate<Instant> predicate);

  /// On one day.
  FluentSchedulingTimeSpecifier on(int year, int month, int day);

  /// On some days.
  FluentSchedulingTimeSpecifier on(LocalDate... dates);

  /// On some days of each week.
  FluentSchedulingTimeSpecifier every(DayOfWeek... days);

  /// On every day of the calendar.
  FluentSchedulingTimeSpecifier everyDay();

  /// On every day on which the security trades.
  FluentSchedulingTimeSpecifier everyDay(Symbol symbol);

  /// On the first day of each month.
  FluentSchedulingTimeSpecifier monthStart();

  /// On the first trading day of each month.
  FluentSchedulingTimeSpecifier monthStart(Symbol symbol);
}
