package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The way to the next stored trade bar that leaves out the parts of the pipe that would change
/// nothing.
///
/// Within a day it is open while rows follow each other at their own distance and the market is
/// open: no gap is filled, no row is left out, no day begins. From one daily bar to the next it is
/// open once another security of the market has gone the same step and nothing was filled, and
/// nothing happens to this one on the day. Everything else goes through the pipe.
final class Shortcut {
  private static final long THREE_HOURS = 3 * Nanos.HOUR;

  private final SubscriptionDataReader reader;
  private final AuxiliaryMerge merge;
  private final AuxiliaryEvents events;
  private final FillForward gaps;
  private final FillForwardResolution resolution;
  private final SecurityExchangeHours hours;
  private final FeedPoint point;
  private final long incrementNs;
  private final long lastNs;
  private final boolean filtered;
  private final boolean extended;
  private final boolean days;
  private int left;
  private boolean open;
  private long knownTimeNs;
  private long knownEndNs;

  /// A way around a pipe.
  ///
  /// @param gaps the part that fills gaps, or null if none are filled
  /// @param days whether the bars are daily ones with the market's times
  Shortcut(
      SubscriptionRequest request,
      SubscriptionDataReader reader,
      AuxiliaryMerge merge,
      AuxiliaryEvents events,
      FillForward gaps,
      boolean days) {
    this.reader = reader;
    this.merge = merge;
    this.events = events;
    this.gaps = gaps;
    this.resolution = gaps == null ? null : gaps.resolution();
    this.hours = request.hours();
    this.point = reader.point();
    this.incrementNs = request.config().incrementNs();
    this.lastNs = request.endNs();
    this.filtered = request.config().options().filtered();
    this.extended = request.config().extendedMarketHours();
    this.days = days;
  }

  /// Takes note of the point that the pipe has just given.
  ///
  /// @param emitUtcNs the instant at which it may be told
  void note(FeedPoint given, long emitUtcNs) {
    boolean plain =
        given == point
            && given.kind == FeedPoint.Kind.TRADE_BAR
            && merge.isQuiet()
            && (gaps == null || gaps.isQuiet(given));
    left = 0;
    if (!days) {
      left = plain ? rowsToGo() : 0;
      return;
    }
    boolean goesOn = open && plain && gaps != null;
    if (goesOn && resolution.knowsNoGap(hours, gaps.style(), knownTimeNs, knownEndNs, given)) {
      resolution.noteDay(reader.rowTimeNs(), emitUtcNs);
    }
    open = plain && gaps != null;
    knownTimeNs = given.timeNs;
    knownEndNs = given.endNs;
  }

  private int rowsToGo() {
    long day = Nanos.startOfDay(point.timeNs);
    if (point.timeNs - day < THREE_HOURS) {
      return 0;
    }
    long before = Math.min(lastNs, day + Nanos.DAY - incrementNs - 1);
    if (filtered) {
      before = Math.min(before, hours.openUntil(point.timeNs, extended) - 1);
    }
    return reader.contiguousRows(before);
  }

  /// Moves to the next bar of the day, if it is known that it comes next.
  boolean moveWithinDay() {
    if (left == 0 || resolution != null && resolution.nanos() < incrementNs) {
      left = 0;
      return false;
    }
    left--;
    reader.moveQuietly(point.timeNs + incrementNs, point.timeNs + 2 * incrementNs);
    return true;
  }

  /// Moves to the next day's bar, if it is known that it comes next.
  boolean moveToNextDay() {
    if (!open || !resolution.knowsDayAfter(hours, gaps.style(), point)) {
      return false;
    }
    long rowNs = resolution.dayRowNs();
    if (!reader.continuesWith(rowNs)
        || events.isInterested(rowNs)
        || resolution.dayTimeNs() > lastNs) {
      return false;
    }
    reader.moveQuietlyToDay(rowNs);
    point.timeNs = resolution.dayTimeNs();
    point.endNs = resolution.dayEndNs();
    knownTimeNs = point.timeNs;
    knownEndNs = point.endNs;
    return true;
  }

  /// The instant at which the day's bar that was moved to may be told.
  long dayUtcNs() {
    return resolution.dayUtcNs();
  }

  /// Whether the bars are daily ones.
  boolean isDaily() {
    return days;
  }
}
