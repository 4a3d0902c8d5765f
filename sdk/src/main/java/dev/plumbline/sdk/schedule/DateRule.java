package dev.plumbline.sdk.schedule;

import java.time.LocalDate;
import java.util.stream.Stream;

/// A rule that names days.
public interface DateRule {
  /// The name, part of the names of events.
  String name();

  /// The days from a first to a last one, both included, ascending; worked out as they are read.
  Stream<LocalDate> getDates(LocalDate start, LocalDate end);
}
