package dev.plumbline.sdk.insight;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// When insights close: after trading time, not after time on the clock.
///
/// Source: LEAN, `Insight.ComputeCloseTime`, `Time.GetEndTimeForTradeBars`.
final class CloseTime {
  private CloseTime() {}

  /// After a number of bars; hours count as sixty minutes.
  static long after(
      SecurityExchangeHours hours, long generatedUtcNs, Resolution resolution, int bars) {
    if (bars < 1) {
      throw new IllegalArgumentException(
          "Insight barCount must be greater than zero. It was " + bars);
    }
    return switch (resolution) {
      case TICK -> afterBars(hours, generatedUtcNs, Nanos.SECOND, bars);
      case HOUR -> afterBars(hours, generatedUtcNs, Nanos.MINUTE, bars * 60L);
      default -> afterBars(hours, generatedUtcNs, resolution.nanos(), bars);
    };
  }

  /// After a length of trading time: whole bars of the longest kind that fits, then minutes.
  static long after(SecurityExchangeHours hours, long generatedUtcNs, long lengthNs) {
    if (lengthNs < Nanos.SECOND) {
      throw new IllegalArgumentException(
          "Insight period must be greater than or equal to 1 second. It was "
              + Nanos.toDuration(lengthNs));
    }
    long bar = barLength(lengthNs);
    long bars = lengthNs / bar;
    long close = afterBars(hours, generatedUtcNs, bar, bars);
    if (close == generatedUtcNs) {
      return afterBars(hours, generatedUtcNs, Nanos.SECOND, 1);
    }
    long rest = lengthNs - bar * bars;
    if (bar == Nanos.DAY) {
      rest = (long) (hours.regularMarketDurationNs() * ((double) rest / Nanos.DAY));
    }
    long minutes = rest / Nanos.MINUTE;
    return minutes > 0 ? afterBars(hours, close, Nanos.MINUTE, minutes) : close;
  }

  private static long barLength(long lengthNs) {
    if (lengthNs >= Nanos.DAY) {
      return Nanos.DAY;
    }
    return lengthNs >= Nanos.MINUTE ? Nanos.MINUTE : Nanos.SECOND;
  }

  private static long afterBars(SecurityExchangeHours hours, long startUtcNs, long bar, long bars) {
    long now = hours.timeZone().toLocal(startUtcNs);
    for (long i = 0; i < bars; ) {
      long before = now;
      now += bar;
      if (bar == Nanos.DAY ? hours.isDateOpen(now) : hours.isOpen(before, now, false)) {
        i++;
      }
    }
    return hours.timeZone().toUtc(now);
  }

  /// A wall clock time, or the next open after it.
  static long openAt(SecurityExchangeHours hours, long localNs) {
    long open = hours.isOpen(localNs, false) ? localNs : hours.nextMarketOpen(localNs, false);
    return hours.timeZone().toUtc(open);
  }
}
