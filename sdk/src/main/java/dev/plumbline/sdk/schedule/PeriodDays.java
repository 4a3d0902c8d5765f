package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.LocalDate;
import java.util.stream.Stream;

/// One day of each month, quarter or year.
///
/// @param period the stretch
/// @param side from where the day is counted
/// @param hours the exchange whose trading days count; null if all days do
record PeriodDays(Period period, Side side, SecurityExchangeHours hours) {
  /// Days without an exchange count as always open.
  PeriodDays {
    hours = hours == null ? SecurityExchangeHours.alwaysOpen(MarketTimeZone.NEW_YORK) : hours;
  }

  /// The days from a first to a last one, both included.
  ///
  /// A year is looked at only if its base day lies between the first month's start and the last
  /// month's end, as in LEAN.
  Stream<LocalDate> between(LocalDate start, LocalDate end) {
    LocalDate from = reach().first(start);
    LocalDate to = reach().last(end);
    return Stream.iterate(
            period.first(start),
            first -> !first.isAfter(to),
            first -> first.plusMonths(period.months()))
        .filter(first -> !base(first).isBefore(from) && !base(first).isAfter(to))
        .map(this::day)
        .filter(day -> !day.isBefore(start) && !day.isAfter(end));
  }

  private Period reach() {
    return period == Period.YEAR ? Period.MONTH : period;
  }

  private LocalDate base(LocalDate first) {
    return side.forward() ? first : period.last(first);
  }

  private LocalDate day(LocalDate first) {
    LocalDate last = period.last(first);
    return side.forward() ? side.day(hours, first, last) : side.day(hours, last, first);
  }
}
