package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveData;

/// A bar in the making.
interface LiveBuilding {
  /// Whether nothing has come yet.
  boolean isEmpty();

  /// Takes what has come.
  void take(LiveData data);

  /// Takes a bar in the place of the one that it corrects; false where that is not kept any more.
  default boolean correct(LiveBar bar) {
    return false;
  }

  /// Points at the bar, which is then over; the next begins empty.
  void finish(FeedPoint point);

  /// Gives up what has come.
  void clear();
}
