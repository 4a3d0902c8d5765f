package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.Nanos;

/// The data of the warm-up, and then that of the run.
///
/// The second stream begins a trading day earlier, so that its gaps can be filled from the start;
/// what lies before the start is left out. Source: LEAN, `FileSystemDataFeed.CreateSubscription`
/// and `Enumerators/ConcatEnumerator.cs`.
final class WarmUpStream implements PointStream {
  private PointStream before;
  private final PointStream after;
  private final LastPoint last;
  private final long startNs;
  private FeedPoint current;
  private long beforeEndNs = Nanos.MIN;

  /// The streams of the two stretches that meet at a start.
  ///
  /// @param last takes note of every point of the first stream
  WarmUpStream(PointStream before, PointStream after, LastPoint last, long startNs) {
    this.before = before;
    this.after = after;
    this.last = last;
    this.startNs = startNs;
  }

  @Override
  public boolean moveNext() {
    return before != null && warmUp() || run();
  }

  private boolean warmUp() {
    while (before.moveNext()) {
      FeedPoint point = before.current();
      last.note(point);
      if (point.endNs <= startNs) {
        current = point;
        beforeEndNs = point.endNs;
        return true;
      }
    }
    before = null;
    return false;
  }

  private boolean run() {
    while (after.moveNext()) {
      FeedPoint point = after.current();
      if (point.endNs >= startNs && point.endNs > beforeEndNs) {
        current = point;
        return true;
      }
    }
    current = null;
    return false;
  }

  @Override
  public FeedPoint current() {
    return current;
  }
}
