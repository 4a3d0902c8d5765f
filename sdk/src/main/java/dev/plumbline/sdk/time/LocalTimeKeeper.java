package dev.plumbline.sdk.time;

import java.time.LocalDateTime;

/// The wall clock of one time zone, driven by a [TimeKeeper].
public final class LocalTimeKeeper {
  private final TimeKeeper timeKeeper;
  private final MarketTimeZone timeZone;
  private long convertedUtcNs;
  private long localNs;

  LocalTimeKeeper(TimeKeeper timeKeeper, MarketTimeZone timeZone) {
    this.timeKeeper = timeKeeper;
    this.timeZone = timeZone;
    this.convertedUtcNs = timeKeeper.utcNs();
    this.localNs = timeZone.toLocal(convertedUtcNs);
  }

  /// The time zone.
  public MarketTimeZone timeZone() {
    return timeZone;
  }

  /// The current time in UTC.
  public long utcNs() {
    return timeKeeper.utcNs();
  }

  /// The current time of the time zone.
  public long localNs() {
    long utcNs = timeKeeper.utcNs();
    if (utcNs != convertedUtcNs) {
      localNs = timeZone.toLocal(utcNs);
      convertedUtcNs = utcNs;
    }
    return localNs;
  }

  /// The current time of the time zone.
  public LocalDateTime localTime() {
    return Nanos.toLocalDateTime(localNs());
  }
}
