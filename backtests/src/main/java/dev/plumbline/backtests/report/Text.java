package dev.plumbline.backtests.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Figures and times as a page has them.
final class Text {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Text() {}

  /// A fraction as per cent; a dash if it cannot be told.
  static String percent(double fraction) {
    if (Double.isNaN(fraction) || Double.isInfinite(fraction)) {
      return "–";
    }
    double shown = Math.abs(fraction) < 0.00005 ? 0 : 100 * fraction;
    return String.format(Locale.ROOT, "%,.2f%%", shown);
  }

  /// An amount of money.
  static String money(double amount) {
    if (Double.isNaN(amount)) {
      return "–";
    }
    return String.format(Locale.ROOT, "%,.2f", Math.abs(amount) < 0.005 ? 0 : amount);
  }

  /// A number with three decimals.
  static String number(double number) {
    if (Double.isNaN(number) || Double.isInfinite(number)) {
      return "–";
    }
    return String.format(Locale.ROOT, "%,.3f", Math.abs(number) < 0.0005 ? 0 : number);
  }

  /// A whole number.
  static String whole(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// A day.
  static String day(long epochDay) {
    return LocalDate.ofEpochDay(epochDay).toString();
  }

  /// A time to the minute.
  static String minute(long second, ZoneId zone) {
    return second == 0 ? "–" : MINUTE.format(Instant.ofEpochSecond(second).atZone(zone));
  }

  /// A length of time, in the largest units that tell it.
  static String length(double seconds) {
    double minutes = seconds / 60;
    if (minutes < 90) {
      return String.format(Locale.ROOT, "%.0f min", minutes);
    }
    if (minutes < 48 * 60) {
      return String.format(Locale.ROOT, "%.1f h", minutes / 60);
    }
    return String.format(Locale.ROOT, "%.1f days", minutes / 60 / 24);
  }
}
