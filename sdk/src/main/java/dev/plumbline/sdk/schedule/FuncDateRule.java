package dev.plumbline.sdk.schedule;

import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// A date rule made of a function.
///
/// @param name the name, part of the names of events
/// @param getDatesFunction gives the days from a first to a last one, ascending
public record FuncDateRule(
    String name, BiFunction<LocalDate, LocalDate, Stream<LocalDate>> getDatesFunction)
    implements DateRule {
  @Override
  public Stream<LocalDate> getDates(LocalDate start, LocalDate end) {
    return getDatesFunction.apply(start, end);
  }
}
