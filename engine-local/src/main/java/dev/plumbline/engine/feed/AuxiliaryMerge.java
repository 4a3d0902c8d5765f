package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.Nanos;

/// Market data and the corporate actions beside it, in ascending order of their ends.
///
/// At equal ends market data goes first. Reading ahead in the market data is what makes events
/// appear, so the events are asked again after each step.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/SynchronizingEnumerator.cs`.
final class AuxiliaryMerge implements PointStream {
  private final PointStream data;
  private final PointStream events;
  private boolean primed;
  private boolean dataLive;
  private boolean dataTurn = true;
  private boolean pendingMove;
  private long frontierNs;
  private long nextFrontierNs;
  private FeedPoint current;

  AuxiliaryMerge(PointStream data, PointStream events) {
    this.data = data;
    this.events = events;
  }

  @Override
  public FeedPoint current() {
    return current;
  }

  /// Whether it stands at a datum and no event is due before the next one, unless a day begins.
  boolean isQuiet() {
    if (!pendingMove || !dataTurn || nextFrontierNs != Nanos.MAX) {
      return false;
    }
    if (events.current() == null) {
      events.moveNext();
    }
    return events.current() == null;
  }

  @Override
  public boolean moveNext() {
    if (!primed) {
      prime();
    }
    if (pendingMove) {
      if (dataTurn) {
        frontierNs = Math.max(frontierNs, current.endNs);
      }
      pendingMove = false;
      advance();
      if (dataTurn && dataLive && nextFrontierNs == Nanos.MAX && emitsNextData()) {
        return true;
      }
    }
    while (true) {
      if (dataTurn ? emitData() : emitEvent()) {
        pendingMove = true;
        return true;
      }
      if (!dataTurn) {
        if (nextFrontierNs == Nanos.MAX) {
          current = null;
          return false;
        }
        frontierNs = nextFrontierNs;
        nextFrontierNs = Nanos.MAX;
      }
      dataTurn = !dataTurn;
    }
  }

  /// The common case of [#moveNext()]: the next data is due and no event is.
  private boolean emitsNextData() {
    FeedPoint next = data.current();
    if (next.endNs > frontierNs) {
      if (events.current() == null) {
        events.moveNext();
      }
      if (events.current() != null) {
        return false;
      }
      frontierNs = next.endNs;
    }
    current = next;
    pendingMove = true;
    return true;
  }

  private void prime() {
    primed = true;
    dataLive = data.moveNext();
    events.moveNext();
    frontierNs = Nanos.MAX;
    if (dataLive && data.current() != null) {
      frontierNs = data.current().endNs;
    }
    if (events.current() != null) {
      frontierNs = Math.min(frontierNs, events.current().endNs);
    }
    nextFrontierNs = Nanos.MAX;
  }

  private void advance() {
    if (dataTurn) {
      dataLive = data.moveNext();
    } else {
      events.moveNext();
    }
  }

  private boolean emitData() {
    if (!dataLive) {
      return false;
    }
    FeedPoint next = data.current();
    if (next.endNs <= frontierNs) {
      current = next;
      return true;
    }
    nextFrontierNs = Math.min(nextFrontierNs, next.endNs);
    return false;
  }

  private boolean emitEvent() {
    if (events.current() == null) {
      events.moveNext();
    }
    FeedPoint next = events.current();
    if (next == null) {
      return false;
    }
    if (next.endNs <= frontierNs) {
      current = next;
      return true;
    }
    nextFrontierNs = Math.min(nextFrontierNs, next.endNs);
    return false;
  }
}
