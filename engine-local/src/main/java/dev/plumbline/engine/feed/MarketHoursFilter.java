package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// Only what lies, in part at least, within market hours.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/SubscriptionFilterEnumerator.cs`.
final class MarketHoursFilter implements PointStream {
  private final PointStream source;
  private final SecurityExchangeHours hours;
  private final boolean extended;
  private final long endNs;

  MarketHoursFilter(PointStream source, SecurityExchangeHours hours, boolean extended, long endNs) {
    this.source = source;
    this.hours = hours;
    this.extended = extended;
    this.endNs = endNs;
  }

  @Override
  public boolean moveNext() {
    while (source.moveNext()) {
      FeedPoint point = source.current();
      if (point.isAuxiliary() || hours.isOpen(point.timeNs, point.endNs, extended)) {
        return point.timeNs <= endNs;
      }
    }
    return false;
  }

  @Override
  public FeedPoint current() {
    return source.current();
  }
}
