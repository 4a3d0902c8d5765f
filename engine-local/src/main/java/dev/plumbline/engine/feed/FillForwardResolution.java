package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The bar length that fills gaps: that of the finest resolution subscribed, shared by all
/// subscriptions.
final class FillForwardResolution {
  private final long[] knownTimes = new long[4];
  private SecurityExchangeHours knownHours;
  private long knownStyle;
  private long dayRowNs;
  private long dayUtcNs;
  private boolean dayKnown;
  private long nanos;

  FillForwardResolution(long nanos) {
    this.nanos = nanos;
  }

  long nanos() {
    return nanos;
  }

  void set(long value) {
    nanos = value;
    knownHours = null;
    dayKnown = false;
  }

  /// Whether it is known that nothing is to be filled between two points; securities of one market
  /// ask the same one after the other.
  ///
  /// @param style what else the answer depends on
  boolean knowsNoGap(SecurityExchangeHours hours, long style, FeedPoint previous, FeedPoint next) {
    return !previous.fillForward && knowsNoGap(hours, style, previous.timeNs, previous.endNs, next);
  }

  /// The same for a previous point, not a repeated one, of which only the times are left.
  boolean knowsNoGap(
      SecurityExchangeHours hours, long style, long timeNs, long endNs, FeedPoint next) {
    return hours == knownHours
        && style == knownStyle
        && timeNs == knownTimes[0]
        && endNs == knownTimes[1]
        && next.timeNs == knownTimes[2]
        && next.endNs == knownTimes[3]
        && !next.isAuxiliary();
  }

  /// Notes where the later one of the two points between which nothing is to be filled, a daily
  /// bar, comes from: the time of its row, and the instant at which it may be told.
  void noteDay(long rowNs, long utcNs) {
    dayRowNs = rowNs;
    dayUtcNs = utcNs;
    dayKnown = true;
  }

  /// Whether it is known which daily bar follows a point without a gap.
  boolean knowsDayAfter(SecurityExchangeHours hours, long style, FeedPoint previous) {
    return dayKnown
        && previous.timeNs == knownTimes[0]
        && previous.endNs == knownTimes[1]
        && hours == knownHours
        && style == knownStyle;
  }

  /// The time of the row of the daily bar that follows.
  long dayRowNs() {
    return dayRowNs;
  }

  /// Its start.
  long dayTimeNs() {
    return knownTimes[2];
  }

  /// Its end.
  long dayEndNs() {
    return knownTimes[3];
  }

  /// The instant at which it may be told.
  long dayUtcNs() {
    return dayUtcNs;
  }

  /// Notes that nothing is to be filled between two points.
  void noteNoGap(SecurityExchangeHours hours, long style, FeedPoint previous, FeedPoint next) {
    if (!previous.fillForward && !next.isAuxiliary()) {
      dayKnown = false;
      knownHours = hours;
      knownStyle = style;
      knownTimes[0] = previous.timeNs;
      knownTimes[1] = previous.endNs;
      knownTimes[2] = next.timeNs;
      knownTimes[3] = next.endNs;
    }
  }
}
