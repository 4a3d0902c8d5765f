package dev.plumbline.sdk.time;

import java.time.Duration;
import java.util.Locale;

/// The spacing of market data.
public enum Resolution {
  /// Every trade or quote as it happened.
  TICK("Tick", 0),
  /// Bars of one second.
  SECOND("Second", Nanos.SECOND),
  /// Bars of one minute.
  MINUTE("Minute", Nanos.MINUTE),
  /// Bars of one hour.
  HOUR("Hour", Nanos.HOUR),
  /// Bars of one day.
  DAILY("Daily", Nanos.DAY);

  private final String text;
  private final String lower;
  private final long nanos;

  Resolution(String text, long nanos) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.nanos = nanos;
  }

  /// LEAN's name: `Tick`, `Second`, `Minute`, `Hour`, `Daily`.
  public String text() {
    return text;
  }

  /// LEAN's name in lower case, as it stands in paths of data files.
  public String lower() {
    return lower;
  }

  /// LEAN's number, 0 (tick) to 4 (daily).
  public int code() {
    return ordinal();
  }

  /// The length of a bar; 0 for ticks.
  public long nanos() {
    return nanos;
  }

  /// The length of a bar; zero for ticks.
  public Duration toDuration() {
    return Duration.ofNanos(nanos);
  }

  /// Whether this resolution has shorter bars than the other.
  public boolean isFinerThan(Resolution other) {
    return nanos < other.nanos;
  }

  /// The coarsest resolution whose bars are not longer than the length: 90 seconds give minutes
  /// (LEAN: `ToHigherResolutionEquivalent(false)`).
  public static Resolution atMost(long lengthNs) {
    if (lengthNs >= HOUR.nanos) {
      return lengthNs >= DAILY.nanos ? DAILY : HOUR;
    }
    if (lengthNs >= MINUTE.nanos) {
      return MINUTE;
    }
    return lengthNs >= SECOND.nanos ? SECOND : TICK;
  }

  /// The resolution of a name in any case, `minute`.
  public static Resolution of(String text) {
    for (Resolution resolution : values()) {
      if (resolution.text.equalsIgnoreCase(text)) {
        return resolution;
      }
    }
    throw new IllegalArgumentException(
        "unknown resolution '" + text + "'; expected Tick, Second, Minute, Hour or Daily");
  }
}
