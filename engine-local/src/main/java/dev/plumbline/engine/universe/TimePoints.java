package dev.plumbline.engine.universe;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.util.PrimitiveIterator;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/// Bare times at which a universe selects.
final class TimePoints implements UniverseFeed {
  private final LongFunction<LongStream> again;
  private PrimitiveIterator.OfLong times;
  private long next;

  /// Times in ascending order, UTC.
  TimePoints(LongStream times) {
    this(times, null);
  }

  /// Times that begin anew where the subscriptions that fill gaps are restarted.
  ///
  /// @param again gives the times from an instant on; null if they stay as they are
  TimePoints(LongStream times, LongFunction<LongStream> again) {
    this.times = times.iterator();
    this.again = again;
    next = following();
  }

  /// Begins anew at an instant, unless the times stay as they are or have come to their end.
  void beginAnew(long utcNs) {
    if (again != null && next != Nanos.MAX) {
      times = again.apply(utcNs).iterator();
      next = following();
    }
  }

  /// A rhythm on an exchange's wall clock: once at the start, then whenever the exchange is open.
  static LongStream rhythm(
      SecurityExchangeHours hours, long intervalNs, boolean extended, long startUtc, long endUtc) {
    MarketTimeZone zone = hours.timeZone();
    long start = zone.toLocal(startUtc);
    long end = zone.toLocal(endUtc);
    return LongStream.iterate(start, time -> time <= end, time -> time + intervalNs)
        .filter(time -> time == start || hours.isOpen(time, time + intervalNs, extended))
        .map(zone::toUtc);
  }

  /// Adds a time to a feed that has come to its end; one that has not stays as it is.
  void restart(long utcNs) {
    if (next == Nanos.MAX) {
      next = utcNs;
    }
  }

  private long following() {
    return times.hasNext() ? times.nextLong() : Nanos.MAX;
  }

  @Override
  public long utcNs() {
    return next;
  }

  @Override
  public Taken take(long utcNs) {
    int count = 0;
    while (next <= utcNs) {
      count++;
      next = following();
    }
    return new Taken(NO_DATA, count);
  }
}
