package dev.plumbline.sdk.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;

/// Arithmetic on times held as nanoseconds since 1970-01-01T00:00.
///
/// The same numbers serve wall clocks and UTC; which one it is, the name of the variable says.
/// LEAN's DateTime counts ticks of 100 ns since the year 1; rounding here starts at the same
/// origin.
public final class Nanos {
  /// LEAN's (C#'s) tick: 100 nanoseconds.
  public static final long TICK = 100L;

  /// One microsecond.
  public static final long MICROSECOND = 1_000L;

  /// One millisecond.
  public static final long MILLISECOND = 1_000_000L;

  /// One second.
  public static final long SECOND = 1_000_000_000L;

  /// One minute.
  public static final long MINUTE = 60 * SECOND;

  /// One hour.
  public static final long HOUR = 60 * MINUTE;

  /// One day of 24 hours.
  public static final long DAY = 24 * HOUR;

  /// A time before all others: midnight of 1678-01-01.
  public static final long MIN = LocalDate.of(1678, 1, 1).toEpochDay() * DAY;

  /// A time after all others: midnight of 2262-01-01.
  public static final long MAX = LocalDate.of(2262, 1, 1).toEpochDay() * DAY;

  private static final long DAYS_FROM_YEAR_1_TO_1970 = 719_162L;
  private static final long TICKS_FROM_YEAR_1_TO_1970 = DAYS_FROM_YEAR_1_TO_1970 * (DAY / TICK);

  private Nanos() {}

  /// The wall clock time as nanoseconds; an error outside the years 1678 to 2261.
  public static long of(LocalDateTime time) {
    return Math.addExact(of(time.toLocalDate()), time.toLocalTime().toNanoOfDay());
  }

  /// Midnight at the start of the date.
  public static long of(LocalDate date) {
    return Math.multiplyExact(date.toEpochDay(), DAY);
  }

  /// The instant as nanoseconds of UTC.
  public static long of(Instant instant) {
    return Math.addExact(
        Math.multiplyExact(instant.getEpochSecond(), SECOND), (long) instant.getNano());
  }

  /// The length of the duration.
  public static long of(Duration duration) {
    return duration.toNanos();
  }

  /// Midnight at the start of a date of the calendar.
  public static long of(int year, int month, int day) {
    return of(LocalDate.of(year, month, day));
  }

  /// A minute of a date of the calendar.
  public static long of(int year, int month, int day, int hour, int minute) {
    return of(year, month, day) + hour * HOUR + minute * MINUTE;
  }

  /// A time of day, as nanoseconds since midnight.
  public static long timeOfDay(int hour, int minute, int second) {
    return hour * HOUR + minute * MINUTE + second * SECOND;
  }

  /// The time since midnight.
  public static long timeOfDay(long ns) {
    return Math.floorMod(ns, DAY);
  }

  /// Midnight at the start of the day in which the time lies.
  public static long startOfDay(long ns) {
    return ns - Math.floorMod(ns, DAY);
  }

  /// The number of the day in which the time lies; 1970-01-01 is 0.
  public static long epochDay(long ns) {
    return Math.floorDiv(ns, DAY);
  }

  /// The date in which the time lies.
  public static LocalDate dateOf(long ns) {
    return LocalDate.ofEpochDay(epochDay(ns));
  }

  /// The day of the week in which the time lies.
  public static DayOfWeek dayOfWeek(long ns) {
    return DayOfWeek.of((int) Math.floorMod(epochDay(ns) + 3, 7L) + 1);
  }

  /// The wall clock time.
  public static LocalDateTime toLocalDateTime(long ns) {
    return LocalDateTime.ofEpochSecond(
        Math.floorDiv(ns, SECOND), (int) Math.floorMod(ns, SECOND), ZoneOffset.UTC);
  }

  /// The instant of nanoseconds of UTC.
  public static Instant toInstant(long utcNs) {
    return Instant.ofEpochSecond(Math.floorDiv(utcNs, SECOND), Math.floorMod(utcNs, SECOND));
  }

  /// The length as a duration.
  public static Duration toDuration(long lengthNs) {
    return Duration.ofNanos(lengthNs);
  }

  /// The latest multiple of the interval that is not after the time (LEAN: `DateTime.RoundDown`).
  ///
  /// Multiples are counted from the year 1, which matters for intervals that do not divide a day.
  ///
  /// @param intervalNs a length in whole ticks of 100 ns; 0 leaves the time as it is
  public static long roundDown(long ns, long intervalNs) {
    if (intervalNs == 0) {
      return ns;
    }
    if (DAY % intervalNs == 0) {
      return ns - Math.floorMod(ns, intervalNs);
    }
    return ns - remainderSinceYear1(ns, intervalNs);
  }

  /// The earliest multiple of the interval that is not before the time (LEAN: `DateTime.RoundUp`).
  ///
  /// @param intervalNs a length in whole ticks of 100 ns; 0 leaves the time as it is
  public static long roundUp(long ns, long intervalNs) {
    long down = roundDown(ns, intervalNs);
    return down == ns ? ns : down + intervalNs;
  }

  /// The time a text of ISO 8601 spells: `2013-10-07`, `2013-10-07T09:31:00` or `...T09:31:00Z`.
  ///
  /// A trailing `Z` is accepted and does not change the number.
  public static long parse(String text) {
    try {
      if (text.length() == 10) {
        return of(LocalDate.parse(text));
      }
      return text.endsWith("Z") ? of(Instant.parse(text)) : of(LocalDateTime.parse(text));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "not a time: '" + text + "'; expected 2013-10-07 or 2013-10-07T09:31:00", e);
    }
  }

  /// The date of eight digits, `20131007`, as midnight at its start.
  public static long parseEightDigits(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new IllegalArgumentException("not a date: '" + text + "'; expected 20131007");
      }
      digits = digits * 10 + (c - '0');
    }
    if (text.length() != 8) {
      throw new IllegalArgumentException("not a date: '" + text + "'; expected 20131007");
    }
    return of(digits / 10_000, digits / 100 % 100, digits % 100);
  }

  /// The wall clock time as text of ISO 8601, `2013-10-07T09:31:00`; seconds are always written, a
  /// fraction only if there is one.
  public static String toText(long ns) {
    StringBuilder text = new StringBuilder(29).append(dateOf(ns)).append('T');
    long day = timeOfDay(ns);
    appendTwoDigits(text, day / HOUR).append(':');
    appendTwoDigits(text, day / MINUTE % 60).append(':');
    appendTwoDigits(text, day / SECOND % 60);
    long fraction = day % SECOND;
    if (fraction != 0) {
      String digits = Long.toString(SECOND + fraction).substring(1);
      int end = digits.length();
      while (digits.charAt(end - 1) == '0') {
        end--;
      }
      text.append('.').append(digits, 0, end);
    }
    return text.toString();
  }

  /// The wall clock time as .NET's invariant culture prints it, `10/07/2013 09:31:00`, to the
  /// second.
  public static String toInvariantText(long ns) {
    LocalDate date = dateOf(ns);
    StringBuilder text = new StringBuilder(19);
    appendTwoDigits(text, date.getMonthValue()).append('/');
    appendTwoDigits(text, date.getDayOfMonth()).append('/');
    appendTwoDigits(text, date.getYear() / 100);
    appendTwoDigits(text, date.getYear() % 100).append(' ');
    long day = timeOfDay(ns);
    appendTwoDigits(text, day / HOUR).append(':');
    appendTwoDigits(text, day / MINUTE % 60).append(':');
    return appendTwoDigits(text, day / SECOND % 60).toString();
  }

  private static StringBuilder appendTwoDigits(StringBuilder text, long number) {
    return text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  private static long remainderSinceYear1(long ns, long intervalNs) {
    if (intervalNs % TICK != 0 || intervalNs < 0) {
      throw new IllegalArgumentException(
          "interval of " + intervalNs + " ns; expected a positive multiple of 100 ns");
    }
    long ticks = Math.floorDiv(ns, TICK) + TICKS_FROM_YEAR_1_TO_1970;
    return ticks % (intervalNs / TICK) * TICK + Math.floorMod(ns, TICK);
  }
}
