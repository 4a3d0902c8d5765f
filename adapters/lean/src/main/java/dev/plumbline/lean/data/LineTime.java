package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFault;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;

/// The times of the lines of one text: milliseconds since midnight, or `yyyyMMdd HH:mm`.
final class LineTime {
  private static final String DATE_AND_TIME = "a time yyyyMMdd HH:mm";
  private static final String MILLISECONDS = "milliseconds since midnight, below 86400000";
  private static final int LENGTH = "20131007 09:00".length();
  private static final long DAY = 86_400_000;

  private final boolean dated;
  private final long dayNs;

  LineTime(Resolution resolution, long dayNs) {
    this.dated = resolution == Resolution.HOUR || resolution == Resolution.DAILY;
    this.dayNs = dayNs;
  }

  /// Whether times are dates with hours and minutes.
  boolean isDated() {
    return dated;
  }

  /// Midnight of the day that milliseconds count from.
  long dayNs() {
    return dayNs;
  }

  /// The time of a line's first column; reports it if it is none.
  ///
  /// @return the time, or [Nanos#MIN]
  long read(LineNumbers line) {
    if (dated) {
      int from = line.start(0);
      long time = line.end(0) - from == LENGTH ? dateAndTime(line.bytes(), from) : Nanos.MIN;
      if (time == Nanos.MIN) {
        line.skip(DataFault.TIME, 0, DATE_AND_TIME);
      }
      return time;
    }
    if (!line.readTime()) {
      return Nanos.MIN;
    }
    long ticks = ticks(line.value(0), line.decimals(0));
    if (ticks >= Nanos.DAY / Nanos.TICK) {
      line.skip(DataFault.TIME, 0, MILLISECONDS);
      return Nanos.MIN;
    }
    return dayNs + ticks * Nanos.TICK;
  }

  /// Milliseconds as ticks of 100 ns, half to even, as LEAN rounds them.
  private static long ticks(long digits, int decimals) {
    if (decimals <= 4) {
      return digits >= DAY * LineNumbers.power(decimals)
          ? Long.MAX_VALUE
          : digits * LineNumbers.power(4 - decimals);
    }
    long unit = LineNumbers.power(decimals - 4);
    long whole = digits / unit;
    long twice = 2 * (digits - whole * unit);
    return twice > unit || twice == unit && (whole & 1) == 1 ? whole + 1 : whole;
  }

  /// The time of the 14 characters `20131007 09:00` at a place, or [Nanos#MIN].
  static long dateAndTime(byte[] b, int at) {
    int century = pair(b, at);
    int years = pair(b, at + 2);
    int month = pair(b, at + 4);
    int day = pair(b, at + 6);
    int hour = pair(b, at + 9);
    int minute = pair(b, at + 12);
    if ((century | years | month | day | hour | minute) < 0
        || b[at + 8] != ' '
        || b[at + 11] != ':'
        || hour > 23
        || minute > 59) {
      return Nanos.MIN;
    }
    int year = century * 100 + years;
    if (year < 1700 || year > 2200 || month < 1 || month > 12 || day < 1) {
      return Nanos.MIN;
    }
    return day > daysOfMonth(year, month)
        ? Nanos.MIN
        : epochDay(year, month, day) * Nanos.DAY + (hour * 60L + minute) * Nanos.MINUTE;
  }

  private static int pair(byte[] b, int at) {
    int tens = b[at] - '0';
    int ones = b[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : 10 * tens + ones;
  }

  private static int daysOfMonth(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return 30 + (month + (month >> 3) & 1);
  }

  /// Days since 1970-01-01 in the Gregorian calendar, counted with years that begin in March.
  private static long epochDay(int year, int month, int day) {
    int shifted = month > 2 ? month - 3 : month + 9;
    int years = month > 2 ? year : year - 1;
    int leapDays = years / 4 - years / 100 + years / 400;
    return years * 365L + leapDays + (153 * shifted + 2) / 5 + day - 1 - 719_468;
  }
}
