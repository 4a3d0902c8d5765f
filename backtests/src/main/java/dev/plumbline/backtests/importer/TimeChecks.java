package dev.plumbline.backtests.importer;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/// The checks that times fit the resolution and follow each other; counts what looks odd.
final class TimeChecks {
  private static final LocalTime FIRST_SESSION = LocalTime.of(4, 0);
  private static final LocalTime LAST_SESSION = LocalTime.of(20, 0);

  private final ImportTarget target;
  private LocalDateTime first;
  private LocalDateTime last;
  private Cell lastCell;
  private long cutToMilliseconds;
  private long offHours;
  private long offDays;
  private long offGrid;

  TimeChecks(ImportTarget target) {
    this.target = target;
  }

  /// Checks the time of the next row.
  ///
  /// @param time the time in the data's zone
  /// @param cell where it was read
  /// @return the time as LEAN's files hold it, whole to the millisecond
  /// @throws CsvImportException if it does not fit the resolution, or does not follow the last one
  LocalDateTime next(LocalDateTime time, Cell cell) {
    requireFit(time, cell);
    LocalDateTime kept = time.truncatedTo(ChronoUnit.MILLIS);
    if (!kept.equals(time)) {
      cutToMilliseconds++;
    }
    requireOrder(kept, cell);
    countOddities(kept);
    first = first == null ? kept : first;
    last = kept;
    lastCell = cell;
    return kept;
  }

  /// The first row's time; null before any row.
  LocalDateTime first() {
    return first;
  }

  /// The last row's time; null before any row.
  LocalDateTime last() {
    return last;
  }

  /// How many times had parts of a millisecond.
  long cutToMilliseconds() {
    return cutToMilliseconds;
  }

  /// How many rows lie outside 4:00 to 20:00 in New York; 0 if the data's zone is another.
  long offHours() {
    return offHours;
  }

  /// How many rows lie on a Saturday or Sunday.
  long offDays() {
    return offDays;
  }

  /// How many hour bars do not begin with an hour.
  long offGrid() {
    return offGrid;
  }

  private void requireFit(LocalDateTime time, Cell cell) {
    switch (target.resolution()) {
      case TICK -> {}
      case SECOND -> require(time, ChronoUnit.SECONDS, cell, "a whole second");
      case MINUTE, HOUR -> require(time, ChronoUnit.MINUTES, cell, "a whole minute");
      case DAILY ->
          require(
              time,
              ChronoUnit.DAYS,
              cell,
              "a date, or midnight in "
                  + target.dataZone()
                  + " (if clock time and zone mean nothing, put them in quotes in the time"
                  + " format)");
    }
  }

  private static void require(LocalDateTime time, ChronoUnit unit, Cell cell, String expectation) {
    if (!time.truncatedTo(unit).equals(time)) {
      throw cell.expected(expectation + "; it is " + time + " in the data's zone");
    }
  }

  private void requireOrder(LocalDateTime time, Cell cell) {
    if (last == null || time.isAfter(last)) {
      return;
    }
    if (time.isBefore(last)) {
      throw cell.expected(
          "a time after %s of line %d; sort the rows by time, oldest first"
              .formatted(Cell.shown(lastCell.text()), lastCell.line()));
    }
    if (target.resolution() != ImportResolution.TICK) {
      throw cell.expected(
          "a time after that of line %d, which is the same".formatted(lastCell.line()));
    }
  }

  private void countOddities(LocalDateTime time) {
    if (time.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
      offDays++;
    }
    LocalTime clock = time.toLocalTime();
    if (target.resolution() == ImportResolution.HOUR && clock.getMinute() != 0) {
      offGrid++;
    }
    if (target.resolution() != ImportResolution.DAILY
        && target.dataZone().equals(ImportTarget.NEW_YORK)
        && (clock.isBefore(FIRST_SESSION) || !clock.isBefore(LAST_SESSION))) {
      offHours++;
    }
  }
}
