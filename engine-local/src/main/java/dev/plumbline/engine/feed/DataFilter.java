package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.PointValues;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;

/// Only what the author's filter of a security takes; there is one only where the author set it.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/SubscriptionFilterEnumerator.cs`.
final class DataFilter implements PointStream {
  private final PointStream source;
  private final Security security;
  private final SubscriptionDataConfig config;

  DataFilter(PointStream source, Security security, SubscriptionDataConfig config) {
    this.source = source;
    this.security = security;
    this.config = config;
  }

  @Override
  public boolean moveNext() {
    while (source.moveNext()) {
      FeedPoint point = source.current();
      if (point.isAuxiliary() || isWanted(point)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWanted(FeedPoint point) {
    BaseData datum = PointValues.of(point, config.symbol(), config.tickType());
    try {
      return security.dataFilter().filter(security, datum);
    } catch (RuntimeException failure) {
      throw new IllegalStateException(
          "Runtime error applying data filter. Assuming filter pass: " + failure.getMessage(),
          failure);
    }
  }

  @Override
  public FeedPoint current() {
    return source.current();
  }
}
