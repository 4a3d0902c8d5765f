package dev.plumbline.sdk.time;

import java.util.ArrayList;
import java.util.List;

/// A stretch of a day during which an exchange keeps one state.
///
/// @param state what the exchange does
/// @param startNs first moment, nanoseconds since midnight
/// @param endNs first moment after it, nanoseconds since midnight, at most 24 hours
public record MarketHoursSegment(MarketHoursState state, long startNs, long endNs) {

  /// A regular session of 24 hours.
  public static MarketHoursSegment openAllDay() {
    return new MarketHoursSegment(MarketHoursState.MARKET, 0, Nanos.DAY);
  }

  /// A day without trading.
  public static MarketHoursSegment closedAllDay() {
    return new MarketHoursSegment(MarketHoursState.CLOSED, 0, Nanos.DAY);
  }

  /// The segments of a day with one regular session and, where the times differ from it, a session
  /// before and one after (LEAN: `GetMarketHoursSegments`).
  public static List<MarketHoursSegment> segments(
      long extendedOpenNs, long openNs, long closeNs, long extendedCloseNs) {
    if (openNs < extendedOpenNs) {
      throw new IllegalArgumentException(
          "Extended market open time must be less than or equal to market open time.");
    }
    if (closeNs < openNs) {
      throw new IllegalArgumentException("Market close time must be after market open time.");
    }
    if (extendedCloseNs < closeNs) {
      throw new IllegalArgumentException(
          "Extended market close time must be greater than or equal to market close time.");
    }
    List<MarketHoursSegment> segments = new ArrayList<>(3);
    if (extendedOpenNs != openNs) {
      segments.add(new MarketHoursSegment(MarketHoursState.PRE_MARKET, extendedOpenNs, openNs));
    }
    if (openNs != 0 || closeNs != 0) {
      segments.add(new MarketHoursSegment(MarketHoursState.MARKET, openNs, closeNs));
    }
    if (closeNs != extendedCloseNs) {
      segments.add(new MarketHoursSegment(MarketHoursState.POST_MARKET, closeNs, extendedCloseNs));
    }
    return List.copyOf(segments);
  }

  /// Whether the time of day lies within, the end excluded.
  public boolean contains(long timeOfDayNs) {
    return timeOfDayNs >= startNs && timeOfDayNs < endNs;
  }

  /// Whether the range of times of day shares a moment with this segment.
  public boolean overlaps(long fromNs, long toNs) {
    return startNs < toNs && endNs > fromNs;
  }

  @Override
  public String toString() {
    return state.text() + ": " + timeText(startNs) + "-" + timeText(endNs);
  }

  private static String timeText(long ns) {
    return ns == Nanos.DAY ? "1.00:00:00" : Nanos.toText(ns).substring(11);
  }
}
