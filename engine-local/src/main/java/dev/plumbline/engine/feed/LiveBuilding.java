package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.spi.LiveData;

/// A bar in the making.
interface LiveBuilding {
  /// Whether nothing has come yet.
  boolean isEmpty();

  /// Takes what has come.
  void take(LiveData data);

  /// Points at the bar, which is then over; the next begins empty.
  void finish(FeedPoint point);

  /// Gives up what has come.
  void clear();
}
