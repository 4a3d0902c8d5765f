package dev.plumbline.engine.universe;

import dev.plumbline.engine.universe.DayPoints.Point;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;

/// Points that are told on the days of a schedule alone: each day gives the newest that was known
/// then, again if nothing newer came; before the first one is known, the first.
///
/// Source: LEAN, `Engine/DataFeeds/Enumerators/ScheduledEnumerator.cs`.
final class ScheduledPoints implements DayPoints.Source {
  private final DayPoints.Source source;
  private final PrimitiveIterator.OfLong schedule;
  private boolean scheduleEnded;
  private long dueNs;
  private Point newest;
  private Point told;
  private Point candidate;

  /// Points on a schedule.
  ///
  /// @param schedule the times of the schedule in ascending order, on the wall clock of the points
  ScheduledPoints(DayPoints.Source source, LongStream schedule) {
    this.source = source;
    this.schedule = schedule.iterator();
    advanceSchedule();
  }

  private void advanceSchedule() {
    scheduleEnded = !schedule.hasNext();
    if (!scheduleEnded) {
      dueNs = schedule.nextLong();
    }
  }

  @Override
  public Point next() {
    if (scheduleEnded) {
      return null;
    }
    if (candidate == null) {
      if (newest != null && newest.endNs() <= dueNs) {
        candidate = newest;
      } else if (told != null) {
        candidate = told.copy();
      }
    }
    if ((newest == null || newest.endNs() < dueNs) && !pull()) {
      return null;
    }
    told = candidate;
    told.setEndNs(dueNs);
    candidate = null;
    advanceSchedule();
    return told;
  }

  /// Reads on until a point is beyond what is due; false if there is none at all.
  private boolean pull() {
    while (true) {
      newest = source.next();
      if (newest == null) {
        return candidate != null;
      }
      if (newest.endNs() > dueNs) {
        if (candidate == null) {
          candidate = newest;
          advanceSchedule();
        }
        return true;
      }
      candidate = newest;
    }
  }
}
