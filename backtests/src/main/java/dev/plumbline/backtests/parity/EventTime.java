package dev.plumbline.backtests.parity;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/// Times as result files and references write them.
final class EventTime {
  private static final double NANO = 1e-9;

  private EventTime() {}

  /// Seconds since 1970 of a UTC time such as `2013-10-07T13:31:00Z`.
  ///
  /// @throws java.time.DateTimeException if it is none
  static double seconds(String text) {
    String local = text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
    LocalDateTime time = LocalDateTime.parse(local);
    return time.toEpochSecond(ZoneOffset.UTC) + time.get(ChronoField.NANO_OF_SECOND) * NANO;
  }
}
