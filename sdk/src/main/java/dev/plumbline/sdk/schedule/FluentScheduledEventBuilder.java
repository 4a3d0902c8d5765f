package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.LongStream;

/// Makes an event word by word.
final class FluentScheduledEventBuilder
    implements FluentSchedulingDateSpecifier, FluentSchedulingRunnable {
  private final ScheduleManager schedule;
  private final String name;
  private final List<TimeRule> timeRules = new ArrayList<>();
  private DateRule dateRule;
  private Predicate<Instant> predicate;

  /// @param name the name of the event; null for that of its rules
  FluentScheduledEventBuilder(ScheduleManager schedule, String name) {
    this.schedule = schedule;
    this.name = name;
  }

  private FluentScheduledEventBuilder days(DateRule rule) {
    dateRule = rule;
    return this;
  }

  private FluentScheduledEventBuilder times(TimeRule rule) {
    timeRules.add(rule);
    return this;
  }

  @Override
  public FluentScheduledEventBuilder where(Predicate<Instant> test) {
    predicate = predicate == null ? test : predicate.and(test);
    return this;
  }

  @Override
  public FluentSchedulingTimeSpecifier on(int year, int month, int day) {
    return days(schedule.dateRules().on(year, month, day));
  }

  @Override
  public FluentSchedulingTimeSpecifier on(LocalDate... dates) {
    return days(schedule.dateRules().on(dates));
  }

  @Override
  public FluentSchedulingTimeSpecifier every(DayOfWeek... days) {
    return days(schedule.dateRules().every(days));
  }

  @Override
  public FluentSchedulingTimeSpecifier everyDay() {
    return days(schedule.dateRules().everyDay());
  }

  @Override
  public FluentSchedulingTimeSpecifier everyDay(Symbol symbol) {
    return days(schedule.dateRules().everyDay(symbol));
  }

  @Override
  public FluentSchedulingTimeSpecifier monthStart() {
    return days(schedule.dateRules().monthStart());
  }

  @Override
  public FluentSchedulingTimeSpecifier monthStart(Symbol symbol) {
    return days(schedule.dateRules().monthStart(symbol));
  }

  @Override
  public FluentSchedulingRunnable at(int hour, int minute) {
    return times(schedule.timeRules().at(hour, minute));
  }

  @Override
  public FluentSchedulingRunnable at(int hour, int minute, int second) {
    return times(schedule.timeRules().at(hour, minute, second));
  }

  @Override
  public FluentSchedulingRunnable at(int hour, int minute, MarketTimeZone zone) {
    return times(schedule.timeRules().at(hour, minute, zone));
  }

  @Override
  public FluentSchedulingRunnable at(int hour, int minute, int second, MarketTimeZone zone) {
    return times(schedule.timeRules().at(hour, minute, second, zone));
  }

  @Override
  public FluentSchedulingRunnable at(Duration timeOfDay) {
    return times(schedule.timeRules().at(timeOfDay));
  }

  @Override
  public FluentSchedulingRunnable at(Duration timeOfDay, MarketTimeZone zone) {
    return times(schedule.timeRules().at(timeOfDay, zone));
  }

  @Override
  public FluentSchedulingRunnable every(Duration interval) {
    return times(schedule.timeRules().every(interval));
  }

  @Override
  public FluentSchedulingRunnable afterMarketOpen(Symbol symbol, double minutesAfterOpen) {
    return times(schedule.timeRules().afterMarketOpen(symbol, minutesAfterOpen));
  }

  @Override
  public FluentSchedulingRunnable afterMarketOpen(
      Symbol symbol, double minutesAfterOpen, boolean extendedMarketOpen) {
    return times(
        schedule.timeRules().afterMarketOpen(symbol, minutesAfterOpen, extendedMarketOpen));
  }

  @Override
  public FluentSchedulingRunnable beforeMarketClose(Symbol symbol, double minutesBeforeClose) {
    return times(schedule.timeRules().beforeMarketClose(symbol, minutesBeforeClose));
  }

  @Override
  public FluentSchedulingRunnable beforeMarketClose(
      Symbol symbol, double minutesBeforeClose, boolean extendedMarketClose) {
    return times(
        schedule.timeRules().beforeMarketClose(symbol, minutesBeforeClose, extendedMarketClose));
  }

  @Override
  public FluentSchedulingRunnable duringMarketHours(Symbol symbol) {
    return duringMarketHours(symbol, false);
  }

  @Override
  public FluentSchedulingRunnable duringMarketHours(Symbol symbol, boolean extendedMarket) {
    SecurityExchangeHours hours = schedule.calendar().hours(symbol);
    return where(time -> hours.isOpen(hours.timeZone().toLocal(Nanos.of(time)), extendedMarket));
  }

  @Override
  public ScheduledEvent run(Runnable callback) {
    return run((_, _) -> callback.run());
  }

  @Override
  public ScheduledEvent run(Consumer<Instant> callback) {
    return run((_, time) -> callback.accept(time));
  }

  @Override
  public ScheduledEvent run(BiConsumer<String, Instant> callback) {
    if (dateRule == null || timeRules.isEmpty()) {
      throw new IllegalStateException(
          "An event needs days and times before it can run; "
              + (dateRule == null ? "no days" : "no times")
              + " were given");
    }
    TimeRule timeRule =
        timeRules.size() == 1 ? timeRules.getFirst() : new CompositeTimeRule(timeRules);
    LongStream times = timeRule.createUtcEventTimes(schedule.days(dateRule));
    if (predicate != null) {
      times = times.filter(time -> predicate.test(Nanos.toInstant(time)));
    }
    String eventName = name == null ? dateRule.name() + ": " + timeRule.name() : name;
    ScheduledEvent event = new ScheduledEvent(eventName, times, callback);
    schedule.add(event);
    return event;
  }
}
