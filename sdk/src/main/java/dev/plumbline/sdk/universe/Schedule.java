package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.schedule.DateRule;
import java.time.LocalDate;
import java.util.stream.Stream;

/// The days on which a universe selects.
///
/// Source of the name: LEAN, `Common/Data/UniverseSelection/Schedule.cs`.
public final class Schedule {
  private DateRule dateRule;

  Schedule() {}

  /// Whether days are set.
  public boolean isInitialized() {
    return dateRule != null;
  }

  /// Sets the days.
  public void on(DateRule value) {
    dateRule = value;
  }

  /// The days from a first to a last one, both included; none while none are set.
  public Stream<LocalDate> get(LocalDate start, LocalDate end) {
    return dateRule == null ? Stream.empty() : dateRule.getDates(start, end);
  }

  Schedule copy() {
    Schedule copy = new Schedule();
    copy.dateRule = dateRule;
    return copy;
  }
}
