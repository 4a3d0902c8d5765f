package dev.plumbline.sdk.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The hours of the days on which an exchange departs from its week, found by the number of the
/// day.
final class SpecialDays {
  private final long[] days;
  private final LocalMarketHours[] hours;
  private final long[] earlyCloseDays;
  private final long firstDay;
  private final long[] present;

  SpecialDays(LocalMarketHours[] week, MarketHoursExceptions exceptions) {
    Set<LocalDate> holidays = new HashSet<>(exceptions.holidays());
    TreeSet<LocalDate> dates = new TreeSet<>(holidays);
    dates.addAll(exceptions.earlyCloses().keySet());
    dates.addAll(exceptions.lateOpens().keySet());
    days = dates.stream().mapToLong(LocalDate::toEpochDay).toArray();
    hours = new LocalMarketHours[days.length];
    int i = 0;
    for (LocalDate date : dates) {
      DayOfWeek day = date.getDayOfWeek();
      hours[i++] =
          holidays.contains(date)
              ? LocalMarketHours.closedAllDay(day)
              : shortened(
                  week[day.getValue() - 1],
                  timeOfDay(exceptions.earlyCloses().get(date)),
                  timeOfDay(exceptions.lateOpens().get(date)));
    }
    earlyCloseDays =
        exceptions.earlyCloses().keySet().stream()
            .mapToLong(LocalDate::toEpochDay)
            .sorted()
            .toArray();
    firstDay = days.length == 0 ? 0 : days[0];
    present = bits(days, firstDay);
  }

  /// The hours of a day that departs from the week, or null.
  LocalMarketHours hours(long epochDay) {
    long bit = epochDay - firstDay;
    if (bit < 0 || bit >> 6 >= present.length || (present[(int) (bit >> 6)] >> bit & 1) == 0) {
      return null;
    }
    return hours[Arrays.binarySearch(days, epochDay)];
  }

  /// Whether the day is listed with an early close, even if it is a holiday as well.
  boolean isEarlyClose(long epochDay) {
    return Arrays.binarySearch(earlyCloseDays, epochDay) >= 0;
  }

  private static long[] bits(long[] days, long firstDay) {
    if (days.length == 0) {
      return new long[0];
    }
    long[] bits = new long[(int) ((days[days.length - 1] - firstDay) >> 6) + 1];
    for (long day : days) {
      bits[(int) ((day - firstDay) >> 6)] |= 1L << (day - firstDay);
    }
    return bits;
  }

  private static long timeOfDay(Duration duration) {
    return duration == null ? LocalMarketHours.NONE : duration.toNanos();
  }

  private static LocalMarketHours shortened(
      LocalMarketHours regular, long earlyClose, long lateOpen) {
    List<MarketHoursSegment> all = regular.segments();
    boolean closes = earlyClose != LocalMarketHours.NONE;
    boolean opens = lateOpen != LocalMarketHours.NONE;
    List<MarketHoursSegment> kept;
    if (!opens) {
      kept = until(all, earlyClose);
    } else if (!closes) {
      kept = from(all, lateOpen);
    } else if (earlyClose > lateOpen) {
      kept = from(until(all, earlyClose), lateOpen);
    } else {
      kept = new ArrayList<>(until(all, earlyClose));
      // LEAN cuts the already shortened day when both times are equal, the whole day otherwise
      kept.addAll(from(earlyClose == lateOpen ? until(all, earlyClose) : all, lateOpen));
    }
    return new LocalMarketHours(regular.dayOfWeek(), kept);
  }

  /// What is left of a day that ends early. A close between two segments drops the segment before
  /// it as well, as in LEAN.
  private static List<MarketHoursSegment> until(List<MarketHoursSegment> all, long close) {
    List<MarketHoursSegment> kept = new ArrayList<>();
    for (MarketHoursSegment segment : all) {
      if (segment.startNs() <= close && close <= segment.endNs()) {
        kept.add(new MarketHoursSegment(segment.state(), segment.startNs(), close));
        return kept;
      }
      if (close < segment.startNs()) {
        if (!kept.isEmpty()) {
          kept.removeLast();
        }
        return kept;
      }
      kept.add(segment);
    }
    return kept;
  }

  /// What is left of a day that begins late. An open after the last segment leaves the day whole,
  /// as in LEAN.
  private static List<MarketHoursSegment> from(List<MarketHoursSegment> all, long open) {
    for (int i = 0; i < all.size(); i++) {
      MarketHoursSegment segment = all.get(i);
      if (segment.startNs() <= open && open <= segment.endNs()) {
        List<MarketHoursSegment> kept = new ArrayList<>();
        kept.add(new MarketHoursSegment(segment.state(), open, segment.endNs()));
        kept.addAll(all.subList(i + 1, all.size()));
        return kept;
      }
      if (open < segment.startNs()) {
        return all.subList(i, all.size());
      }
    }
    return all;
  }
}
