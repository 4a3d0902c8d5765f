package dev.plumbline.sdk.schedule;

import java.time.LocalDate;

/// A stretch of the calendar that repeats.
enum Period {
  MONTH("Month", 1, 30),
  QUARTER("Quarter", 3, 92),
  YEAR("Year", 12, 365);

  private final String text;
  private final int months;
  private final int longestOffset;

  Period(String text, int months, int longestOffset) {
    this.text = text;
    this.months = months;
    this.longestOffset = longestOffset;
  }

  String text() {
    return text;
  }

  int months() {
    return months;
  }

  int longestOffset() {
    return longestOffset;
  }

  /// The first day of the period in which the day lies.
  LocalDate first(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /// The last day of the period in which the day lies.
  LocalDate last(LocalDate day) {
    return first(day).plusMonths(months).minusDays(1);
  }
}
