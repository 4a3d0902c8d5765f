package dev.plumbline.sdk.schedule;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// A time rule made of a function.
///
/// @param name the name, part of the names of events
/// @param createUtcEventTimesFunction gives the instants of days, UTC, in nanoseconds since 1970
public record FuncTimeRule(
    String name, Function<Stream<LocalDate>, LongStream> createUtcEventTimesFunction)
    implements TimeRule {
  @Override
  public LongStream createUtcEventTimes(Stream<LocalDate> dates) {
    return createUtcEventTimesFunction.apply(dates);
  }
}
