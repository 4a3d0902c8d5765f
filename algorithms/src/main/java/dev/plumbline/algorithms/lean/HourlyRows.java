package dev.plumbline.algorithms.lean;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Hourly rows of prices for three days: invented by a fixed recipe, as LEAN's example has made-up
/// ones too.
final class HourlyRows {
  private static final LocalDate FIRST = LocalDate.of(2017, 8, 18);

  private HourlyRows() {}

  /// The rows of one day, from one to eleven o'clock in the evening.
  static String of(LocalDate day) {
    List<String> rows = new ArrayList<>();
    for (int hour = 1; hour <= 23; hour++) {
      int open = 5700 + 7 * hour + 11 * day.getDayOfMonth();
      rows.add(
          "%s %02d:00:00,%d.5,%d.95,%d.25,%d.2,%d,%d.5"
              .formatted(day, hour, open, open + 60, open - 40, open + 20, 1000 * open, open));
    }
    return String.join("\n", rows);
  }

  /// The days: a Friday, a Saturday and a Monday.
  static List<LocalDate> days() {
    return List.of(FIRST, FIRST.plusDays(1), FIRST.plusDays(3));
  }

  /// The rows of all days.
  static String all() {
    return String.join("\n", days().stream().map(HourlyRows::of).toList());
  }
}
