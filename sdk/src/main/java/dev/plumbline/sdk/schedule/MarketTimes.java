package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Opens and closes of all exchanges that matter to an algorithm.
///
/// Which exchanges these are is asked for when the first time is read.
final class MarketTimes {
  private final ScheduleCalendar calendar;
  private final boolean extended;
  private Collection<SecurityExchangeHours> exchanges;

  /// @param calendar knows the exchanges
  /// @param extended whether extended hours are meant
  MarketTimes(ScheduleCalendar calendar, boolean extended) {
    this.calendar = calendar;
    this.extended = extended;
  }

  /// The earliest open of each day, UTC, shifted; days without one are left out.
  LongStream earliestOpens(Stream<LocalDate> dates, long shift) {
    return dates
        .map(date -> earliestOpen(date, shift))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong);
  }

  /// The latest close of each day, UTC, shifted back; days without one are left out.
  LongStream latestCloses(Stream<LocalDate> dates, long shift) {
    return dates
        .map(date -> latestClose(date, shift))
        .filter(OptionalLong::isPresent)
        .mapToLong(OptionalLong::getAsLong);
  }

  private Stream<SecurityExchangeHours> exchanges() {
    if (exchanges == null) {
      exchanges = calendar.marketHours();
    }
    return exchanges.stream();
  }

  private OptionalLong earliestOpen(LocalDate date, long shift) {
    return exchanges()
        .filter(hours -> opensOn(hours, date, extended))
        .mapToLong(hours -> hours.timeZone().toUtc(open(hours, date, extended) + shift))
        .min();
  }

  private OptionalLong latestClose(LocalDate date, long shift) {
    return exchanges()
        .filter(hours -> hours.isDateOpen(Nanos.of(date), extended))
        .mapToLong(hours -> hours.timeZone().toUtc(close(hours, date, extended) - shift))
        .max();
  }

  /// Whether the exchange opens on the day; a session that began the day before is no open.
  static boolean opensOn(SecurityExchangeHours hours, LocalDate date, boolean extended) {
    return hours.isDateOpen(Nanos.of(date), extended)
        && Nanos.dateOf(open(hours, date, extended)).equals(date);
  }

  /// The first open of the day, or of an earlier one, on the exchange's wall clock.
  static long open(SecurityExchangeHours hours, LocalDate date, boolean extended) {
    return hours.firstDailyMarketOpen(Nanos.of(date) + Nanos.DAY - Nanos.TICK, extended);
  }

  /// The last close of the day on the exchange's wall clock.
  static long close(SecurityExchangeHours hours, LocalDate date, boolean extended) {
    return hours.lastDailyMarketClose(Nanos.of(date), extended);
  }
}
