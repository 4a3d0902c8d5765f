package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// A stream whose gaps within market hours repeat the bar before.
///
/// Gaps are filled at the finest resolution subscribed, so that an hourly bar is repeated each
/// minute when another security has minutes. Source: LEAN,
/// `Engine/DataFeeds/Enumerators/FillForwardEnumerator.cs`.
final class FillForward implements PointStream {
  private static final long THREE_HOURS = 3 * Nanos.HOUR;

  private final PointStream source;
  private final FillForwardResolution resolution;
  private final SecurityExchangeHours hours;
  private final MarketTimeZone zone;
  private final boolean extended;
  private final boolean strict;
  private final long dataNs;
  private final long endNs;
  private final long lastStartNs;
  private final long lastEndNs;
  private final GapIntervals intervals;
  private final long style;
  private final FeedPoint previousCopy = new FeedPoint();
  private final FeedPoint filled = new FeedPoint();
  private final FeedPoint ending = new FeedPoint();
  private FeedPoint previous;
  private FeedPoint current;
  private long delistedNs = Nanos.MAX;
  private final long startNs;
  private LastPoint before;
  private boolean filling;

  /// A stream that fills the gaps of another one.
  ///
  /// @param before the last point of the stretch before, from which the first gap is filled, or
  ///   null
  FillForward(
      PointStream source,
      SubscriptionRequest request,
      FillForwardResolution resolution,
      LastPoint before) {
    this.source = source;
    this.before = before;
    this.startNs = request.startNs();
    this.resolution = resolution;
    this.hours = request.hours();
    this.zone = request.config().exchangeTimeZone();
    this.extended = request.config().extendedMarketHours();
    this.dataNs = request.config().incrementNs();
    this.strict = request.strictEndTimes(dataNs);
    this.endNs = request.endNs();
    if (strict) {
      long start = DailyCalendar.start(hours, endNs);
      while (DailyCalendar.end(hours, start) > endNs) {
        start = DailyCalendar.start(hours, start - Nanos.DAY);
      }
      this.lastStartNs = start;
      this.lastEndNs = DailyCalendar.end(hours, start);
    } else {
      this.lastStartNs = Nanos.roundDown(endNs, dataNs);
      this.lastEndNs = lastStartNs + dataNs;
    }
    this.intervals = new GapIntervals(hours, extended, strict);
    this.style = dataNs * 4 + (strict ? 2 : 0) + (extended ? 1 : 0);
  }

  @Override
  public FeedPoint current() {
    return current;
  }

  /// Whether it stands at a point that came from its source, and repeats nothing at present.
  boolean isQuiet(FeedPoint of) {
    return current == of && !filling && before == null && delistedNs == Nanos.MAX;
  }

  /// The bar length that fills gaps.
  FillForwardResolution resolution() {
    return resolution;
  }

  /// What else its answers depend on.
  long style() {
    return style;
  }

  @Override
  public boolean moveNext() {
    if (before != null) {
      beginAfter(before.get());
      before = null;
    }
    if (delistedNs != Nanos.MAX && (previous == null || previous.endNs >= delistedNs)) {
      return false;
    }
    if (current != null && !current.isAuxiliary()) {
      previousCopy.copyFrom(current);
      previous = previousCopy;
    }
    if (!filling && !source.moveNext()) {
      return finish();
    }
    FeedPoint next = source.current();
    noteDelisting(next);
    if (previous != null && requiresFill(next)) {
      if (previous.endNs >= endNs) {
        return false;
      }
      filling = true;
      current = filled;
      return true;
    }
    filling = false;
    current = next;
    return true;
  }

  private void beginAfter(FeedPoint last) {
    if (last != null) {
      previousCopy.copyFrom(last);
      previousCopy.timeNs = startNs - dataNs;
      previousCopy.endNs = previousCopy.timeNs + (last.endNs - last.timeNs);
      previous = previousCopy;
    }
  }

  private boolean finish() {
    if (delistedNs != Nanos.MAX || previous == null || previous.endNs >= endNs) {
      return false;
    }
    ending.copyFrom(current != null ? current : previous);
    ending.fillForward = true;
    ending.timeNs = ending.isAuxiliary() ? lastEndNs : lastStartNs;
    ending.endNs = lastEndNs;
    if (requiresFill(ending)) {
      current = filled;
      return true;
    }
    if (!hours.isOpen(ending.timeNs, ending.endNs, extended)) {
      return false;
    }
    if (current != null && current.endNs == ending.endNs) {
      return false;
    }
    filled.copyFrom(ending);
    current = filled;
    return true;
  }

  private void noteDelisting(FeedPoint point) {
    if (point.isAuxiliary()
        && point.object instanceof Delisting delisting
        && delisting.type() == DelistingType.DELISTED) {
      delistedNs = delisting.endTimeNs();
    }
  }

  private boolean requiresFill(FeedPoint next) {
    long step = Math.min(resolution.nanos(), dataNs);
    long gap = next.timeNs - previous.timeNs;
    if (gap >= 0
        && gap <= step
        && Nanos.startOfDay(next.timeNs) == Nanos.startOfDay(previous.timeNs)
        && previous.timeNs - Nanos.startOfDay(previous.timeNs) >= THREE_HOURS) {
      return false;
    }
    if (resolution.knowsNoGap(hours, style, previous, next)) {
      return false;
    }
    boolean fills = looksForGap(next);
    if (!fills) {
      resolution.noteNoGap(hours, style, previous, next);
    }
    return fills;
  }

  private boolean looksForGap(FeedPoint next) {
    long previousUtc = zone.toUtc(previous.timeNs);
    long nextUtc = zone.toUtc(next.timeNs);
    long nextEndUtc = zone.toUtc(next.endNs);
    if (nextEndUtc < previousUtc || !wide(previousUtc, nextUtc)) {
      return false;
    }
    long nextPeriod = nextEndUtc - nextUtc;
    if (previous.fillForward && (!strict || nextPeriod <= Nanos.HOUR)) {
      long rounded = nextPeriod == 0 ? next.timeNs : Nanos.roundDown(next.timeNs, nextPeriod);
      if (!wide(previousUtc, zone.toUtc(rounded))) {
        return false;
      }
    }
    long period = strict ? next.endNs - next.timeNs : next.timeNs == next.endNs ? 0 : dataNs;
    return fillBefore(nextUtc + period, next.isAuxiliary());
  }

  private boolean wide(long fromUtc, long toUtc) {
    long gap = toUtc - fromUtc;
    return gap > resolution.nanos() || gap > dataNs;
  }

  private boolean fillBefore(long limitUtc, boolean inclusive) {
    int count = intervals.after(previous.endNs, resolution.nanos(), dataNs);
    for (int i = 0; i < count; i++) {
      long period = intervals.period(i);
      long start = intervals.start(i);
      long from = strict && period > Nanos.HOUR ? start : Nanos.roundDown(start, period);
      long endUtc = zone.toUtc(from) + period;
      if (endUtc > limitUtc || endUtc == limitUtc && !inclusive) {
        return false;
      }
      long end = zone.toLocal(endUtc);
      if (hours.isOpen(end - period, end, extended)) {
        fill(start, endUtc, end);
        return true;
      }
    }
    return false;
  }

  private void fill(long intervalStart, long endUtc, long end) {
    long length = dataNs;
    if (strict) {
      long day = Math.max(end - hours.regularMarketDurationNs(), intervalStart);
      length = hours.marketHours(day).marketDurationNs();
    }
    filled.copyFrom(previous);
    filled.fillForward = true;
    filled.timeNs = zone.toLocal(endUtc - length);
    filled.endNs = end;
  }
}
