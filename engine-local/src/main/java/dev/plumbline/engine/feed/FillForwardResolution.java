package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The bar length that fills gaps: that of the finest resolution subscribed, shared by all
/// subscriptions.
final class FillForwardResolution {
  private final long[] knownTimes = new long[4];
  private SecurityExchangeHours knownHours;
  private long knownStyle;
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
  }

  /// Whether it is known that nothing is to be filled between two points; securities of one market
  /// ask the same one after the other.
  ///
  /// @param style what else the answer depends on
  boolean knowsNoGap(SecurityExchangeHours hours, long style, FeedPoint previous, FeedPoint next) {
    return hours == knownHours
        && style == knownStyle
        && previous.timeNs == knownTimes[0]
        && previous.endNs == knownTimes[1]
        && next.timeNs == knownTimes[2]
        && next.endNs == knownTimes[3]
        && !previous.fillForward
        && !next.isAuxiliary();
  }

  /// Notes that nothing is to be filled between two points.
  void noteNoGap(SecurityExchangeHours hours, long style, FeedPoint previous, FeedPoint next) {
    if (!previous.fillForward && !next.isAuxiliary()) {
      knownHours = hours;
      knownStyle = style;
      knownTimes[0] = previous.timeNs;
      knownTimes[1] = previous.endNs;
      knownTimes[2] = next.timeNs;
      knownTimes[3] = next.endNs;
    }
  }
}
