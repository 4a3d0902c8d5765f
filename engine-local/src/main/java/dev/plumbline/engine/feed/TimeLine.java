package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;

/// All subscriptions in one order of time.
///
/// Each call of [#next()] gives everything that may be told at the earliest instant that any
/// subscription stands at: the order within is that of [SubscriptionList]. Universe selection
/// happens inside, before the data of the instant is handed out, and is repeated as long as it
/// starts subscriptions.
///
/// Source: LEAN, `Engine/DataFeeds/{SubscriptionSynchronizer, SubscriptionFrontierTimeProvider,
/// Synchronizer}.cs`.
public final class TimeLine {
  private final DataManager manager;
  private final Selection selection;
  private final TimeSlice slice = new TimeSlice();
  private Subscription[] finished = new Subscription[8];
  private int finishedCount;
  private long utcNs;
  private long emittedUtcNs = Nanos.MIN;
  private boolean pulsed;

  /// A time line that begins at an instant.
  public TimeLine(DataManager manager, Selection selection, long startUtcNs) {
    this.manager = manager;
    this.selection = selection;
    this.utcNs = startUtcNs;
  }

  /// The next instant's data, valid until the next call; null at the end.
  public TimeSlice next() {
    boolean retried = false;
    while (true) {
      boolean wasPulse = pulsed;
      pulsed = false;
      advanceFrontier();
      if (utcNs == emittedUtcNs && !wasPulse && isOver()) {
        return null;
      }
      collect();
      if (utcNs != emittedUtcNs || wasPulse || pulsed || slice.hasSelection()) {
        emittedUtcNs = utcNs;
        pulsed = false;
        return slice;
      }
      if (slice.size() == 0 || retried) {
        return null;
      }
      retried = true;
    }
  }

  /// Takes the last slice back: its subscriptions have no data then.
  public void takeBack() {
    slice.begin(utcNs);
  }

  /// Whether nothing can come any more; the last slice then stays as it is.
  private boolean isOver() {
    if (selection.isDue(utcNs)) {
      return false;
    }
    for (Subscription subscription : manager.subscriptions().sorted()) {
      if (!subscription.ended()
          && (subscription.current() == null || subscription.emitUtcNs() <= utcNs)) {
        return false;
      }
    }
    return true;
  }

  private void advanceFrontier() {
    long earliest = selection.nextSelectionUtcNs();
    for (Subscription subscription : manager.subscriptions().sorted()) {
      if (subscription.current() == null && subscription.request().startUtcNs() == utcNs) {
        subscription.moveNext();
      }
      if (subscription.current() != null) {
        earliest = Math.min(earliest, subscription.emitUtcNs());
      }
    }
    if (earliest != Nanos.MAX) {
      utcNs = Math.max(earliest, utcNs);
    }
  }

  private void collect() {
    slice.begin(utcNs);
    SecurityChanges changes;
    do {
      changes = SecurityChanges.NONE;
      for (Subscription subscription : manager.subscriptions().sorted()) {
        drain(subscription);
      }
      if (selection.isDue(utcNs)) {
        pulsed = true;
        selection.timePulse(utcNs);
        changes = selection.select(utcNs);
        slice.selected(selection.selectionPoints());
        slice.change(changes);
      }
    } while (!changes.isEmpty() || selection.addPendingInternalFeeds(utcNs));
    slice.close();
    for (int i = 0; i < finishedCount; i++) {
      manager.finished(finished[i]);
    }
    finishedCount = 0;
  }

  private void drain(Subscription subscription) {
    if (subscription.ended()) {
      manager.finished(subscription);
      return;
    }
    if (subscription.current() == null && !subscription.moveNext()) {
      manager.finished(subscription);
      return;
    }
    if (subscription.emitUtcNs() > utcNs) {
      return;
    }
    boolean fresh = subscription.batchSize() == 0;
    while (subscription.emitUtcNs() <= utcNs) {
      noteAuxiliary(subscription);
      subscription.take();
      if (!subscription.moveNext()) {
        finish(subscription);
        break;
      }
    }
    if (fresh) {
      slice.add(subscription);
    }
  }

  private void noteAuxiliary(Subscription subscription) {
    FeedPoint point = subscription.current();
    if (point.isAuxiliary()) {
      slice.noteAuxiliary();
      if (point.object instanceof Delisting delisting
          && delisting.type() == DelistingType.DELISTED) {
        slice.change(selection.delisted(subscription));
      }
    }
  }

  private void finish(Subscription subscription) {
    if (finishedCount == finished.length) {
      finished = java.util.Arrays.copyOf(finished, finishedCount * 2);
    }
    finished[finishedCount++] = subscription;
  }
}
