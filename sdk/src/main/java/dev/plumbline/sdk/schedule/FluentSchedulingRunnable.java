package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The words that end an event: further times, tests, and what is done.
public interface FluentSchedulingRunnable extends FluentSchedulingTimeSpecifier {
  @Override
  FluentSchedulingRunnable where(Predicate<Instant> predicate);

  /// Only while the security trades in regular hours.
  FluentSchedulingRunnable duringMarketHours(Symbol symbol);

  /// Only while the security trades.
  ///
  /// @param extendedMarket whether extended hours count
  FluentSchedulingRunnable duringMarketHours(Symbol symbol, boolean extendedMarket);

  /// Adds the event: does something.
  ScheduledEvent run(Runnable callback);

  /// Adds the event: does something with its time.
  ScheduledEvent run(Consumer<Instant> callback);

  /// Adds the event: does something with its name and time.
  ScheduledEvent run(BiConsumer<String, Instant> callback);
}
