package dev.plumbline.engine.run;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.schedule.ScheduledEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/// The end-of-day callbacks, for algorithms that have them.
///
/// `onEndOfDay(symbol)` comes ten minutes before each security's last close of a day,
/// `onEndOfDay()` two minutes before midnight of each day on which any security trades. Source:
/// LEAN, `Engine/RealTime/BaseRealTimeHandler.cs` and `ScheduledEventFactory.cs`.
final class EndOfDay {
  private static final long SECURITY_DELTA = 10 * Nanos.MINUTE;
  private static final long ALGORITHM_DELTA = 2 * Nanos.MINUTE;

  private final RunParts parts;
  private final Algorithm algorithm;
  private final boolean hasSymbolCallback;
  private final boolean hasCallback;
  private final Map<Symbol, ScheduledEvent> bySymbol = new HashMap<>();
  private ScheduledEvent daily;

  EndOfDay(RunParts parts, Algorithm algorithm) {
    this.parts = parts;
    this.algorithm = algorithm;
    this.hasSymbolCallback = overrides(algorithm, Symbol.class);
    this.hasCallback = overrides(algorithm);
  }

  private static boolean overrides(Algorithm algorithm, Class<?>... arguments) {
    try {
      return algorithm.getClass().getMethod("onEndOfDay", arguments).getDeclaringClass()
          != Algorithm.class;
    } catch (NoSuchMethodException absent) {
      throw new IllegalStateException("Algorithm has lost onEndOfDay", absent);
    }
  }

  void start() {
    addDaily();
  }

  void onSecuritiesChanged(SecurityChanges changes) {
    if (changes.isEmpty()) {
      return;
    }
    if (hasSymbolCallback) {
      for (Security security : changes.addedSecurities()) {
        ScheduledEvent event = event(security);
        bySymbol.put(security.symbol(), event);
        parts.events().add(event);
      }
      for (Security security : changes.removedSecurities()) {
        ScheduledEvent event = bySymbol.remove(security.symbol());
        if (event != null) {
          parts.events().remove(event);
        }
      }
    }
    addDaily();
  }

  private ScheduledEvent event(Security security) {
    SecurityExchangeHours hours = security.exchange().hours();
    boolean extended = security.subscriptions().stream().anyMatch(c -> c.extendedMarketHours());
    long now = parts.clock().utcNs();
    LongStream times =
        LongStream.of(days(hours))
            .map(day ->
                hours.isMarketAlwaysOpen()
                    ? day + Nanos.DAY
                    : hours.lastDailyMarketClose(day, extended) - SECURITY_DELTA)
            .map(hours.timeZone()::toUtc)
            .filter(time -> time > now);
    return new ScheduledEvent(
        security.symbol() + ".EndOfDay",
        times,
        (name, time) -> algorithm.onEndOfDay(security.symbol()));
  }

  private void addDaily() {
    if (!hasCallback) {
      return;
    }
    if (daily != null) {
      parts.events().remove(daily);
    }
    long now = parts.clock().utcNs();
    LongStream times =
        parts.portfolio().securities().values().stream()
            .flatMapToLong(s -> LongStream.of(days(s.exchange().hours())))
            .distinct()
            .sorted()
            .map(day -> parts.state().timeZone().toUtc(day + Nanos.DAY - ALGORITHM_DELTA))
            .filter(time -> time > now);
    daily = new ScheduledEvent("Algorithm.EndOfDay", times, (name, time) -> algorithm.onEndOfDay());
    parts.events().add(daily);
  }

  private long[] days(SecurityExchangeHours hours) {
    long now = parts.clock().timeInNs(parts.state().timeZone());
    return Time.eachTradeableDay(hours, now, parts.state().endNs(), true);
  }
}
