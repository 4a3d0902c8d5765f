package dev.plumbline.sdk.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Several time rules as one: each day's instants of all of them, in order, each once.
///
/// @param rules the rules
public record CompositeTimeRule(List<TimeRule> rules) implements TimeRule {
  /// Copies the list.
  public CompositeTimeRule {
    rules = List.copyOf(rules);
  }

  @Override
  public String name() {
    return rules.stream().map(TimeRule::name).collect(Collectors.joining(","));
  }

  @Override
  public LongStream createUtcEventTimes(Stream<LocalDate> dates) {
    return dates.flatMapToLong(this::timesOf);
  }

  private LongStream timesOf(LocalDate date) {
    return rules.stream()
        .flatMapToLong(rule -> rule.createUtcEventTimes(Stream.of(date)))
        .distinct()
        .sorted();
  }
}
