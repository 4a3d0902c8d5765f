package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

/// The words that follow the days of an event: its times.
public interface FluentSchedulingTimeSpecifier {
  /// Only at instants that pass a test.
  FluentSchedulingTimeSpecifier where(Predicate<Instant> predicate);

  /// At a minute of the day.
  FluentSchedulingRunnable at(int hour, int minute);

  /// At a second of the day.
  FluentSchedulingRunnable at(int hour, int minute, int second);

  /// At a minute of the day in a time zone.
  FluentSchedulingRunnable at(int hour, int minute, MarketTimeZone zone);

  /// At a second of the day in a time zone.
  FluentSchedulingRunnable at(int hour, int minute, int second, MarketTimeZone zone);

  /// At a time since midnight.
  FluentSchedulingRunnable at(Duration timeOfDay);

  /// At a time since midnight in a time zone.
  FluentSchedulingRunnable at(Duration timeOfDay, MarketTimeZone zone);

  /// At midnight and every interval after it within the day.
  FluentSchedulingRunnable every(Duration interval);

  /// After the security's exchange has opened for regular trading.
  FluentSchedulingRunnable afterMarketOpen(Symbol symbol, double minutesAfterOpen);

  /// After the security's exchange has opened.
  FluentSchedulingRunnable afterMarketOpen(
      Symbol symbol, double minutesAfterOpen, boolean extendedMarketOpen);

  /// Before the security's exchange closes regular trading.
  FluentSchedulingRunnable beforeMarketClose(Symbol symbol, double minutesBeforeClose);

  /// Before the security's exchange closes.
  FluentSchedulingRunnable beforeMarketClose(
      Symbol symbol, double minutesBeforeClose, boolean extendedMarketClose);
}
