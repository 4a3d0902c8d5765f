package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;

/// The last point of a warm-up, with which the gaps after it are filled.
final class LastPoint {
  private final FeedPoint point = new FeedPoint();
  private boolean noted;

  void note(FeedPoint latest) {
    point.copyFrom(latest);
    noted = true;
  }

  /// The last point noted, or null.
  FeedPoint get() {
    return noted ? point : null;
  }
}
