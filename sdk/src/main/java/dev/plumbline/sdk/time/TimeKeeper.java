package dev.plumbline.sdk.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/// The clock of a run: one UTC time and the wall clocks of the time zones that follow it.
///
/// Not thread-safe; each run owns one. Wall clocks are worked out when asked for, so moving the
/// clock costs one store.
public final class TimeKeeper {
  private final List<LocalTimeKeeper> localTimeKeepers = new ArrayList<>();
  private long utcNs;

  /// A clock that shows a UTC time.
  public TimeKeeper(long utcNs) {
    this.utcNs = utcNs;
  }

  /// The current time in UTC.
  public long utcNs() {
    return utcNs;
  }

  /// The current time in UTC.
  public Instant utcTime() {
    return Nanos.toInstant(utcNs);
  }

  /// Sets the clock; all wall clocks follow.
  public void setUtcDateTime(long utcNs) {
    this.utcNs = utcNs;
  }

  /// The wall clock of a time zone; the same object each time.
  public LocalTimeKeeper localTimeKeeper(MarketTimeZone timeZone) {
    for (LocalTimeKeeper keeper : localTimeKeepers) {
      if (keeper.timeZone().equals(timeZone)) {
        return keeper;
      }
    }
    LocalTimeKeeper keeper = new LocalTimeKeeper(this, timeZone);
    localTimeKeepers.add(keeper);
    return keeper;
  }

  /// The wall clock time of a time zone.
  public LocalDateTime timeIn(MarketTimeZone timeZone) {
    return localTimeKeeper(timeZone).localTime();
  }

  /// The wall clock time of a time zone.
  public long timeInNs(MarketTimeZone timeZone) {
    return localTimeKeeper(timeZone).localNs();
  }
}
