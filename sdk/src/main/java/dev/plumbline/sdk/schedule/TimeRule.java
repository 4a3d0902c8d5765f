package dev.plumbline.sdk.schedule;

import java.time.LocalDate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A rule that turns days into instants.
public interface TimeRule {
  /// The name, part of the names of events.
  String name();

  /// The instants of the days, UTC, in nanoseconds since 1970, in order; worked out as they are
  /// read.
  LongStream createUtcEventTimes(Stream<LocalDate> dates);
}
