package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;

/// Only what ends within a stretch of the past, and no corporate actions.
///
/// Readers also give bars that merely overlap with the stretch. Source: LEAN,
/// `Engine/HistoricalData/SubscriptionDataReaderHistoryProvider.cs`, its filter by time.
final class HistoryWindow implements PointStream {
  private final PointStream source;
  private final long startNs;
  private final long endNs;

  HistoryWindow(PointStream source, long startNs, long endNs) {
    this.source = source;
    this.startNs = startNs;
    this.endNs = endNs;
  }

  @Override
  public boolean moveNext() {
    while (source.moveNext()) {
      FeedPoint point = source.current();
      if (point == null || !point.isAuxiliary() && point.endNs > startNs && point.endNs <= endNs) {
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
