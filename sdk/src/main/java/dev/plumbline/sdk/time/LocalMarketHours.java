package dev.plumbline.sdk.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The hours of an exchange on one day, in the exchange's wall clock.
///
/// Times of day are nanoseconds since midnight; [#NONE] stands for "no such time".
public final class LocalMarketHours {
  /// The answer where there is no open or close.
  public static final long NONE = Long.MIN_VALUE;

  private static final Map<DayOfWeek, LocalMarketHours> CLOSED = everyDay(List.of());
  private static final Map<DayOfWeek, LocalMarketHours> OPEN =
      everyDay(List.of(MarketHoursSegment.openAllDay()));

  private final DayOfWeek dayOfWeek;
  private final List<MarketHoursSegment> segments;
  private final long[] starts;
  private final long[] ends;
  private final boolean[] regular;
  private final boolean openAllDay;
  private final long marketDurationNs;

  /// Hours from segments in the order of the day; closed segments are left out.
  public LocalMarketHours(DayOfWeek dayOfWeek, List<MarketHoursSegment> segments) {
    this.dayOfWeek = dayOfWeek;
    this.segments =
        segments.stream().filter(segment -> segment.state() != MarketHoursState.CLOSED).toList();
    int count = this.segments.size();
    starts = new long[count];
    ends = new long[count];
    regular = new boolean[count];
    long duration = 0;
    for (int i = 0; i < count; i++) {
      MarketHoursSegment segment = this.segments.get(i);
      starts[i] = segment.startNs();
      ends[i] = segment.endNs();
      regular[i] = segment.state() == MarketHoursState.MARKET;
      duration += regular[i] ? ends[i] - starts[i] : 0;
    }
    marketDurationNs = duration;
    openAllDay = count == 1 && starts[0] == 0 && ends[0] == Nanos.DAY && regular[0];
  }

  /// A day without trading.
  public static LocalMarketHours closedAllDay(DayOfWeek day) {
    return CLOSED.get(day);
  }

  /// A day with a regular session of 24 hours.
  public static LocalMarketHours openAllDay(DayOfWeek day) {
    return OPEN.get(day);
  }

  /// The day of the week.
  public DayOfWeek dayOfWeek() {
    return dayOfWeek;
  }

  /// The stretches of trading in the order of the day.
  public List<MarketHoursSegment> segments() {
    return segments;
  }

  /// Whether there is no trading at all, extended hours included.
  public boolean isClosedAllDay() {
    return starts.length == 0;
  }

  /// Whether one regular session lasts the whole day.
  public boolean isOpenAllDay() {
    return openAllDay;
  }

  /// The length of the regular sessions together; extended hours do not count.
  public long marketDurationNs() {
    return marketDurationNs;
  }

  /// The open of the first session that is not over at the time of day, or [#NONE].
  ///
  /// A session that begins where the one before it ended is no open of its own.
  ///
  /// @param previousDayEndNs the end of the previous day's last segment, or [#NONE]
  public long marketOpen(long timeOfDayNs, boolean extendedMarketHours, long previousDayEndNs) {
    long previousEnd = previousDayEndNs;
    boolean fromPreviousDay = true;
    for (int i = 0; i < starts.length; i++) {
      if (!extendedMarketHours && !regular[i]) {
        continue;
      }
      boolean over = ends[i] <= timeOfDayNs;
      if (!over && !isContinuousMarketOpen(previousEnd, starts[i], fromPreviousDay)) {
        return starts[i];
      }
      previousEnd = ends[i];
      fromPreviousDay = false;
    }
    return NONE;
  }

  /// The close of the first session that is not over at the time of day, or [#NONE].
  ///
  /// A session that ends where the next one begins has no close of its own, unless the last close
  /// of the day is asked for.
  ///
  /// @param lastClose true for the day's last close, false for the first one after the time
  /// @param nextDayStartNs the start of the next day's first segment, or [#NONE]
  public long marketClose(
      long timeOfDayNs, boolean extendedMarketHours, boolean lastClose, long nextDayStartNs) {
    long last = NONE;
    for (int i = 0; i < starts.length; i++) {
      if (ends[i] <= timeOfDayNs || !extendedMarketHours && !regular[i]) {
        continue;
      }
      if (lastClose) {
        last = ends[i];
      } else if (!isContinuousMarketOpen(
          ends[i], startAfter(i, extendedMarketHours, nextDayStartNs), i == starts.length - 1)) {
        return ends[i];
      }
    }
    return last;
  }

  /// Whether the exchange trades at the time of day.
  public boolean isOpen(long timeOfDayNs, boolean extendedMarketHours) {
    for (int i = 0; i < starts.length; i++) {
      if (timeOfDayNs >= starts[i] && timeOfDayNs < ends[i]) {
        return extendedMarketHours || regular[i];
      }
    }
    return false;
  }

  /// Whether the exchange trades at any moment of a range of times of day.
  public boolean isOpen(long fromNs, long toNs, boolean extendedMarketHours) {
    if (fromNs == toNs) {
      return isOpen(fromNs, extendedMarketHours);
    }
    for (int i = 0; i < starts.length; i++) {
      if ((extendedMarketHours || regular[i]) && starts[i] < toNs && ends[i] > fromNs) {
        return true;
      }
    }
    return false;
  }

  /// Whether one session goes on in the next one: they meet on the same day, or at midnight.
  ///
  /// @param previousEndNs the end of the earlier session, or [#NONE]
  /// @param nextStartNs the start of the later session, or [#NONE]
  /// @param acrossMidnight whether the sessions belong to two days
  public static boolean isContinuousMarketOpen(
      long previousEndNs, long nextStartNs, boolean acrossMidnight) {
    if (previousEndNs == NONE || nextStartNs == NONE) {
      return false;
    }
    return acrossMidnight
        ? previousEndNs == Nanos.DAY && nextStartNs == 0
        : previousEndNs == nextStartNs;
  }

  /// The end of the last segment, or [#NONE] on a day without trading.
  long lastEndNs() {
    return ends.length == 0 ? NONE : ends[ends.length - 1];
  }

  /// The start of the first segment, or [#NONE] on a day without trading.
  long firstStartNs() {
    return starts.length == 0 ? NONE : starts[0];
  }

  /// The number of segments.
  int count() {
    return starts.length;
  }

  /// The start of a segment.
  long startNs(int segment) {
    return starts[segment];
  }

  long endNs(int segment) {
    return ends[segment];
  }

  /// Whether a segment counts: regular sessions always, others only with extended hours.
  boolean counts(int segment, boolean extendedMarketHours) {
    return extendedMarketHours || regular[segment];
  }

  private long startAfter(int segment, boolean extendedMarketHours, long nextDayStartNs) {
    int next = segment + 1;
    if (next == starts.length) {
      return nextDayStartNs;
    }
    return counts(next, extendedMarketHours) ? starts[next] : NONE;
  }

  @Override
  public String toString() {
    if (isClosedAllDay()) {
      return "Closed All Day";
    }
    if (openAllDay) {
      return "Open All Day";
    }
    return dayOfWeek.getDisplayName(TextStyle.FULL, Locale.ENGLISH)
        + ": "
        + segments.stream().map(MarketHoursSegment::toString).collect(Collectors.joining(" | "));
  }

  private static Map<DayOfWeek, LocalMarketHours> everyDay(List<MarketHoursSegment> segments) {
    Map<DayOfWeek, LocalMarketHours> hours = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      hours.put(day, new LocalMarketHours(day, segments));
    }
    return Collections.unmodifiableMap(hours);
  }
}
