package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;

/// A stream of points in ascending order of their end.

interface PointStream {
  /// Moves to the next point; false at the end.
  boolean moveNext();

  /// The point moved to, or null before the first, after the last, or where nothing is due.
  FeedPoint current();
}
