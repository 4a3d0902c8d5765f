package dev.plumbline.sdk.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The schedule of an exchange: the hours of each day of the week, holidays, early closes and late
/// opens, in the exchange's wall clock.
///
/// Instances are immutable and may be shared. Questions are answered without allocating: days that
/// differ from the week's schedule are worked out when the instance is made. The rules are LEAN's
/// (`SecurityExchangeHours.cs`).
public final class SecurityExchangeHours {
  private static final int DAYS_SEARCHED = 15;
  private static final int DAYS_SEARCHED_BACK = 9;

  private final MarketTimeZone timeZone;
  private final LocalMarketHours[] week = new LocalMarketHours[7];
  private final SpecialDays special;
  private final Set<LocalDate> holidays;
  private final Set<LocalDate> bankHolidays;
  private final Map<LocalDate, Duration> earlyCloses;
  private final Map<LocalDate, Duration> lateOpens;
  private final Answer[] firstOpens = new Answer[Answer.PLACES];
  private final Answer[] lastCloses = new Answer[Answer.PLACES];
  private final long regularMarketDurationNs;
  private final boolean marketAlwaysOpen;

  /// A question and its answer, remembered because hundreds of securities ask the same each day;
  /// immutable, so that threads may share it without care.
  private record Answer(long asked, long given) {
    private static final int PLACES = 16;

    static int place(long localNs) {
      return (int) (localNs / Nanos.HOUR) & PLACES - 1;
    }
  }

  /// A schedule from its parts.
  ///
  /// @param timeZone the exchange's time zone
  /// @param week the hours of the days of the week; days left out are closed
  /// @param exceptions holidays, early closes and late opens
  public SecurityExchangeHours(
      MarketTimeZone timeZone,
      Map<DayOfWeek, LocalMarketHours> week,
      MarketHoursExceptions exceptions) {
    this.timeZone = timeZone;
    for (DayOfWeek day : DayOfWeek.values()) {
      this.week[day.getValue() - 1] = week.getOrDefault(day, LocalMarketHours.closedAllDay(day));
    }
    holidays = sorted(exceptions.holidays());
    bankHolidays = sorted(exceptions.bankHolidays());
    earlyCloses = Collections.unmodifiableMap(new TreeMap<>(exceptions.earlyCloses()));
    lateOpens = Collections.unmodifiableMap(new TreeMap<>(exceptions.lateOpens()));
    special = new SpecialDays(this.week, exceptions);
    regularMarketDurationNs = mostCommonDuration(this.week);
    marketAlwaysOpen = isAlwaysOpen(this.week);
  }

  /// A schedule of regular sessions around the clock on every day.
  public static SecurityExchangeHours alwaysOpen(MarketTimeZone timeZone) {
    Map<DayOfWeek, LocalMarketHours> week = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      week.put(day, LocalMarketHours.openAllDay(day));
    }
    return new SecurityExchangeHours(timeZone, week, MarketHoursExceptions.NONE);
  }

  /// The time zone of the exchange.
  public MarketTimeZone timeZone() {
    return timeZone;
  }

  /// The dates on which the exchange stays closed, ascending.
  public Set<LocalDate> holidays() {
    return holidays;
  }

  /// The dates on which banks are closed; the exchange may trade. Ascending.
  public Set<LocalDate> bankHolidays() {
    return bankHolidays;
  }

  /// The dates of early closes with the time of day of the close.
  public Map<LocalDate, Duration> earlyCloses() {
    return earlyCloses;
  }

  /// The dates of late opens with the time of day of the open.
  public Map<LocalDate, Duration> lateOpens() {
    return lateOpens;
  }

  /// The week's hours of a day, without regard to holidays, early closes and late opens.
  public LocalMarketHours marketHours(DayOfWeek day) {
    return week[day.getValue() - 1];
  }

  /// The most common length of a day's regular sessions; of equally common ones the longest.
  public long regularMarketDurationNs() {
    return regularMarketDurationNs;
  }

  /// Whether every day of the week has a regular session around the clock.
  public boolean isMarketAlwaysOpen() {
    return marketAlwaysOpen;
  }

  /// The hours of the day in which the time lies, with holidays, early closes and late opens.
  public LocalMarketHours marketHours(long localNs) {
    return hoursOfDay(Math.floorDiv(localNs, Nanos.DAY));
  }

  /// Whether the exchange trades at the time.
  public boolean isOpen(long localNs, boolean extendedMarketHours) {
    long day = Math.floorDiv(localNs, Nanos.DAY);
    return hoursOfDay(day).isOpen(localNs - day * Nanos.DAY, extendedMarketHours);
  }

  /// Whether the exchange trades at any moment from the start, included, to the end, excluded.
  ///
  /// A range without length asks for its only moment.
  public boolean isOpen(long startNs, long endNs, boolean extendedMarketHours) {
    if (startNs == endNs) {
      return isOpen(startNs, extendedMarketHours);
    }
    long day = Math.floorDiv(startNs, Nanos.DAY);
    long from = startNs - day * Nanos.DAY;
    do {
      long to = Math.min(endNs - day * Nanos.DAY, Nanos.DAY - Nanos.TICK);
      if (hoursOfDay(day).isOpen(from, to, extendedMarketHours)) {
        return true;
      }
      day++;
      from = 0;
    } while (endNs > day * Nanos.DAY);
    return false;
  }

  /// The end of the session of the day that goes on at the time; the time itself if there is none.
  /// Sessions that follow each other without a break are told apart.
  public long openUntil(long localNs, boolean extendedMarketHours) {
    long day = Math.floorDiv(localNs, Nanos.DAY);
    LocalMarketHours hours = hoursOfDay(day);
    long timeOfDay = localNs - day * Nanos.DAY;
    for (int i = 0; i < hours.count(); i++) {
      if (hours.counts(i, extendedMarketHours)
          && hours.startNs(i) <= timeOfDay
          && timeOfDay < hours.endNs(i)) {
        return day * Nanos.DAY + hours.endNs(i);
      }
    }
    return localNs;
  }

  /// Whether the exchange trades at any moment of a bar.
  public boolean isOpenDuringBar(long barStartNs, long barEndNs, boolean extendedMarketHours) {
    return isOpen(barStartNs, barEndNs, extendedMarketHours);
  }

  /// Whether the day in which the time lies has a regular session.
  public boolean isDateOpen(long localNs) {
    return isDateOpen(localNs, false);
  }

  /// Whether the day in which the time lies has a session.
  ///
  /// @param extendedMarketHours whether days with extended hours alone count
  public boolean isDateOpen(long localNs, boolean extendedMarketHours) {
    LocalMarketHours hours = marketHours(localNs);
    return !hours.isClosedAllDay() && (extendedMarketHours || hours.marketDurationNs() != 0);
  }

  /// The first open of the last trading day that has begun by the time (LEAN:
  /// `GetFirstDailyMarketOpen`).
  public long firstDailyMarketOpen(long localNs, boolean extendedMarketHours) {
    if (extendedMarketHours) {
      return previousMarketOpen(localNs, true, true);
    }
    int place = Answer.place(localNs);
    Answer known = firstOpens[place];
    if (known == null || known.asked != localNs) {
      known = new Answer(localNs, previousMarketOpen(localNs, false, true));
      firstOpens[place] = known;
    }
    return known.given;
  }

  /// The last open at or before the time.
  public long previousMarketOpen(long localNs, boolean extendedMarketHours) {
    return previousMarketOpen(localNs, extendedMarketHours, false);
  }

  /// The last open at or before the time.
  ///
  /// @param firstOpen true for the first open of that day, false for the last one before the time
  /// @throws IllegalStateException if the exchange did not open for nine days
  public long previousMarketOpen(long localNs, boolean extendedMarketHours, boolean firstOpen) {
    requireNextMarketOpen(localNs, extendedMarketHours);
    long day = Math.floorDiv(localNs, Nanos.DAY);
    for (int back = 0; back < DAYS_SEARCHED_BACK; back++, day--) {
      long open = openOfDayBefore(day, localNs, extendedMarketHours, firstOpen);
      if (open != LocalMarketHours.NONE) {
        return open;
      }
    }
    throw new IllegalStateException(
        "Did not find last market open for "
            + Nanos.toText(localNs)
            + ". IsMarketAlwaysOpen: "
            + (marketAlwaysOpen ? "True" : "False"));
  }

  /// The next open after the time.
  ///
  /// @throws IllegalArgumentException if the exchange does not open within two weeks
  public long nextMarketOpen(long localNs, boolean extendedMarketHours) {
    long day = Math.floorDiv(localNs, Nanos.DAY);
    long timeOfDay = localNs - day * Nanos.DAY;
    long previousEnd = hoursOfDay(day - 1).lastEndNs();
    for (long last = day + DAYS_SEARCHED; day < last; day++, timeOfDay = 0) {
      LocalMarketHours hours = hoursOfDay(day);
      if (hours.isClosedAllDay()) {
        previousEnd = LocalMarketHours.NONE;
        continue;
      }
      long open = hours.marketOpen(timeOfDay, extendedMarketHours, previousEnd);
      if (open != LocalMarketHours.NONE && localNs < day * Nanos.DAY + open) {
        return day * Nanos.DAY + open;
      }
      previousEnd = special.isEarlyClose(day) ? LocalMarketHours.NONE : hours.lastEndNs();
    }
    throw new IllegalArgumentException(notFound("open", "AfterMarketOpen"));
  }

  /// The last close of the first trading day that has not ended by the time (LEAN:
  /// `GetLastDailyMarketClose`).
  public long lastDailyMarketClose(long localNs, boolean extendedMarketHours) {
    if (extendedMarketHours) {
      return nextMarketClose(localNs, true, true);
    }
    int place = Answer.place(localNs);
    Answer known = lastCloses[place];
    if (known == null || known.asked != localNs) {
      known = new Answer(localNs, nextMarketClose(localNs, false, true));
      lastCloses[place] = known;
    }
    return known.given;
  }

  /// The next close after the time.
  public long nextMarketClose(long localNs, boolean extendedMarketHours) {
    return nextMarketClose(localNs, extendedMarketHours, false);
  }

  /// The next close after the time.
  ///
  /// @param lastClose true for the last close of that day, false for the first one after the time
  /// @throws IllegalArgumentException if the exchange does not close within two weeks
  public long nextMarketClose(long localNs, boolean extendedMarketHours, boolean lastClose) {
    long day = Math.floorDiv(localNs, Nanos.DAY);
    long timeOfDay = localNs - day * Nanos.DAY;
    for (long last = day + DAYS_SEARCHED; day < last; day++, timeOfDay = 0) {
      LocalMarketHours hours = hoursOfDay(day);
      if (hours.isClosedAllDay()) {
        continue;
      }
      long nextStart =
          special.isEarlyClose(day + 1)
              ? LocalMarketHours.NONE
              : hoursOfDay(day + 1).firstStartNs();
      long close = hours.marketClose(timeOfDay, extendedMarketHours, lastClose, nextStart);
      if (close != LocalMarketHours.NONE && localNs < day * Nanos.DAY + close) {
        return day * Nanos.DAY + close;
      }
    }
    throw new IllegalArgumentException(notFound("close", "BeforeMarketClose"));
  }

  /// The time moved back by whole days, at least one, to a day with a regular session.
  public long previousTradingDay(long localNs) {
    long day = localNs - Nanos.DAY;
    while (!isDateOpen(day)) {
      day -= Nanos.DAY;
    }
    return day;
  }

  /// The time moved forward by whole days, at least one, to a day with a regular session.
  public long nextTradingDay(long localNs) {
    long day = localNs + Nanos.DAY;
    while (!isDateOpen(day)) {
      day += Nanos.DAY;
    }
    return day;
  }

  private LocalMarketHours hoursOfDay(long epochDay) {
    LocalMarketHours exception = special.hours(epochDay);
    return exception != null ? exception : week[(int) Math.floorMod(epochDay + 3, 7L)];
  }

  private long openOfDayBefore(
      long day, long localNs, boolean extendedMarketHours, boolean firstOpen) {
    LocalMarketHours hours = hoursOfDay(day);
    long first = LocalMarketHours.NONE;
    for (int i = hours.count() - 1; i >= 0; i--) {
      long start = day * Nanos.DAY + hours.startNs(i);
      if (start > localNs || !hours.counts(i, extendedMarketHours)) {
        continue;
      }
      if (firstOpen) {
        first = start;
      } else if (nextMarketOpen(start - Nanos.TICK, extendedMarketHours) == start) {
        return start;
      }
    }
    return first;
  }

  /// LEAN looks for the next open first and so fails for markets that never open or never close.
  private void requireNextMarketOpen(long localNs, boolean extendedMarketHours) {
    nextMarketOpen(localNs, extendedMarketHours);
  }

  private String notFound(String what, String rule) {
    String message = "Unable to locate next market " + what + " within two weeks.";
    if (!marketAlwaysOpen) {
      return message;
    }
    return message
        + " Market is always open for this asset, this can happen e.g. if using TimeRules "
        + rule
        + " for a crypto asset. An alternative would be TimeRules.At(), TimeRules.Every(),"
        + " TimeRules.Midnight or TimeRules.Noon instead";
  }

  private static Set<LocalDate> sorted(Collection<LocalDate> dates) {
    return Collections.unmodifiableSet(new TreeSet<>(dates));
  }

  private static long mostCommonDuration(LocalMarketHours[] week) {
    long best = 0;
    int bestCount = 0;
    for (LocalMarketHours candidate : week) {
      long duration = candidate.marketDurationNs();
      int count = 0;
      for (LocalMarketHours hours : week) {
        count += hours.marketDurationNs() == duration ? 1 : 0;
      }
      if (count > bestCount || count == bestCount && duration > best) {
        best = duration;
        bestCount = count;
      }
    }
    return best;
  }

  private static boolean isAlwaysOpen(LocalMarketHours[] week) {
    for (LocalMarketHours hours : week) {
      if (!hours.isOpenAllDay()) {
        return false;
      }
    }
    return true;
  }
}
