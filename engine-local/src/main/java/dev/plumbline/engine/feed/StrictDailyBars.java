package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// Daily bars that begin when the market opens and end when it closes.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/StrictDailyEndTimesEnumerator.cs`.
final class StrictDailyBars implements PointStream {
  private final PointStream source;
  private final SecurityExchangeHours hours;
  private final long startNs;

  StrictDailyBars(PointStream source, SecurityExchangeHours hours, long startNs) {
    this.source = source;
    this.hours = hours;
    this.startNs = startNs;
  }

  @Override
  public boolean moveNext() {
    while (source.moveNext()) {
      FeedPoint point = source.current();
      long open = DailyCalendar.start(hours, point.endNs);
      long close = DailyCalendar.end(hours, open);
      if (close >= point.timeNs && close >= startNs) {
        point.timeNs = open;
        point.endNs = close;
        return true;
      }
    }
    return false;
  }

  @Override
  public FeedPoint current() {
    return source.current();
  }
}
