package dev.plumbline.engine.statistics;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// A period of months for which statistics are computed.
///
/// @param key name, such as `M3_20131011`: three months up to that day
/// @param first first day
/// @param last last day
record RollingWindow(String key, LocalDate first, LocalDate last) {

  /// The windows between two days: one for each month, ending with the month (the last one with the
  /// last day) and beginning some months before (the first ones with the first day).
  static List<RollingWindow> between(int months, LocalDate firstDay, LocalDate lastDay) {
    List<LocalDate> ends = new ArrayList<>();
    for (LocalDate end = lastDay;
        ends.isEmpty() || !end.isBefore(firstDay);
        end = end.withDayOfMonth(1).minusDays(1)) {
      ends.add(end);
    }
    List<RollingWindow> windows = new ArrayList<>();
    windows.add(of(months, firstDay, ends.getLast()));
    for (LocalDate end : ends.reversed().subList(1, ends.size())) {
      windows.add(ending(months, firstDay, end));
    }
    return windows;
  }

  /// The window of so many months, the last one up to its given day, that begins with the first day
  /// at the earliest.
  static RollingWindow ending(int months, LocalDate firstDay, LocalDate end) {
    LocalDate start = end.withDayOfMonth(1).plusMonths(1L - months);
    return of(months, start.isBefore(firstDay) ? firstDay : start, end);
  }

  private static RollingWindow of(int months, LocalDate first, LocalDate last) {
    String key = "M" + months + "_" + last.format(DateTimeFormatter.BASIC_ISO_DATE);
    return new RollingWindow(key, first, last);
  }
}
