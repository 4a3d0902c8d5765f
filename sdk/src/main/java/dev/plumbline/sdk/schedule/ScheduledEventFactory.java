package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The events that the engine adds for `onEndOfDay`.
public final class ScheduledEventFactory {
  private static final long SECURITY_DELTA = 10 * Nanos.MINUTE;
  private static final long ALGORITHM_DELTA = 2 * Nanos.MINUTE;

  private ScheduledEventFactory() {}

  /// Ten minutes before the last close of each trading day of a security; midnight at the end of
  /// the day where the market never closes.
  ///
  /// @param symbol text of the symbol, part of the event's name
  /// @param hours the security's exchange
  /// @param extendedMarketHours whether the security is subscribed with extended hours
  /// @param range when the event may happen
  public static ScheduledEvent everySecurityEndOfDay(
      String symbol,
      SecurityExchangeHours hours,
      boolean extendedMarketHours,
      Range range,
      Runnable callback) {
    LongStream times =
        range
            .days()
            .mapToLong(Nanos::of)
            .filter(hours::isDateOpen)
            .map(day -> endOfDay(hours, day, extendedMarketHours))
            .map(hours.timeZone()::toUtc)
            .filter(time -> time > range.afterUtcNs());
    return new ScheduledEvent(symbol + ".EndOfDay", times, (_, _) -> callback.run());
  }

  private static long endOfDay(SecurityExchangeHours hours, long day, boolean extended) {
    return hours.isMarketAlwaysOpen()
        ? day + Nanos.DAY
        : hours.lastDailyMarketClose(day, extended) - SECURITY_DELTA;
  }

  /// Two minutes before midnight of each day on which any of the exchanges trades.
  ///
  /// @param exchanges the exchanges of the algorithm's securities; read when the event is asked for
  ///   its next time
  /// @param timeZone the algorithm's time zone
  /// @param range when the event may happen
  public static ScheduledEvent everyAlgorithmEndOfDay(
      Collection<SecurityExchangeHours> exchanges,
      MarketTimeZone timeZone,
      Range range,
      Runnable callback) {
    LongStream times =
        range
            .days()
            .mapToLong(Nanos::of)
            .filter(day -> exchanges.stream().anyMatch(hours -> hours.isDateOpen(day)))
            .map(day -> timeZone.toUtc(day + Nanos.DAY - ALGORITHM_DELTA))
            .filter(time -> time > range.afterUtcNs());
    return new ScheduledEvent("Algorithm.EndOfDay", times, (_, _) -> callback.run());
  }

  /// When an event may happen.
  ///
  /// @param first first day
  /// @param last last day
  /// @param afterUtcNs instant after which it happens, UTC, in nanoseconds since 1970
  public record Range(LocalDate first, LocalDate last, long afterUtcNs) {
    private Stream<LocalDate> days() {
      return DateRules.eachDay(first, last);
    }
  }
}
