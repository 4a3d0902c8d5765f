package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Time;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// The author's word for events by the clock: `schedule.on(dateRules.everyDay(), timeRules.at(10,
/// 0), () -> ...)`.
///
/// Events are kept until the engine gives the place where they go. Source: LEAN,
/// `Common/Scheduling/ScheduleManager.cs`.
public final class ScheduleManager implements EventSchedule {
  private final ScheduleCalendar calendar;
  private final DateRules dateRules;
  private final TimeRules timeRules;
  private final List<ScheduledEvent> early = new ArrayList<>();
  private EventSchedule eventSchedule;

  /// A manager whose rules ask the calendar, in the algorithm's time zone.
  public ScheduleManager(ScheduleCalendar calendar, MarketTimeZone timeZone) {
    this.calendar = calendar;
    this.dateRules = new DateRules(calendar, timeZone);
    this.timeRules = new TimeRules(calendar, timeZone);
  }

  /// The words for rules that name days.
  public DateRules dateRules() {
    return dateRules;
  }

  /// The words for rules that name times.
  public TimeRules timeRules() {
    return timeRules;
  }

  ScheduleCalendar calendar() {
    return calendar;
  }

  /// Gives the place where events go, and sends there those added before.
  public void setEventSchedule(EventSchedule eventSchedule) {
    this.eventSchedule = Objects.requireNonNull(eventSchedule, "event schedule");
    early.forEach(eventSchedule::add);
    early.clear();
  }

  @Override
  public void add(ScheduledEvent scheduledEvent) {
    if (eventSchedule == null) {
      early.add(scheduledEvent);
    } else {
      eventSchedule.add(scheduledEvent);
    }
  }

  @Override
  public void remove(ScheduledEvent scheduledEvent) {
    if (eventSchedule == null) {
      early.remove(scheduledEvent);
    } else {
      eventSchedule.remove(scheduledEvent);
    }
  }

  /// Does something at the times of the days.
  public ScheduledEvent on(DateRule dateRule, TimeRule timeRule, Runnable callback) {
    return on(dateRule, timeRule, (_, _) -> callback.run());
  }

  /// Does something with the event's name and time at the times of the days.
  public ScheduledEvent on(
      DateRule dateRule, TimeRule timeRule, BiConsumer<String, Instant> callback) {
    return on(dateRule.name() + ": " + timeRule.name(), dateRule, timeRule, callback);
  }

  /// Does something at the times of the days, under a name.
  public ScheduledEvent on(String name, DateRule dateRule, TimeRule timeRule, Runnable callback) {
    return on(name, dateRule, timeRule, (_, _) -> callback.run());
  }

  /// Does something with the event's name and time at the times of the days, under a name.
  public ScheduledEvent on(
      String name, DateRule dateRule, TimeRule timeRule, BiConsumer<String, Instant> callback) {
    ScheduledEvent event =
        new ScheduledEvent(name, timeRule.createUtcEventTimes(days(dateRule)), callback);
    add(event);
    return event;
  }

  /// Begins an event word by word: `schedule.event().everyDay().at(10, 0).run(...)`.
  public FluentSchedulingDateSpecifier event() {
    return new FluentScheduledEventBuilder(this, null);
  }

  /// Begins an event of a name word by word.
  public FluentSchedulingDateSpecifier event(String name) {
    return new FluentScheduledEventBuilder(this, name);
  }

  /// Runs training code as soon as possible.
  public ScheduledEvent trainingNow(Runnable trainingCode) {
    return on(
        "Training: Now: " + Nanos.toText(calendar.utcNs()),
        dateRules.today(),
        timeRules.now(),
        trainingCode);
  }

  /// Runs training code at the times of the days.
  public ScheduledEvent training(DateRule dateRule, TimeRule timeRule, Runnable trainingCode) {
    return on(dateRule, timeRule, trainingCode);
  }

  /// Runs training code with the event's time at the times of the days.
  public ScheduledEvent training(
      DateRule dateRule, TimeRule timeRule, Consumer<Instant> trainingCode) {
    return on(dateRule, timeRule, (_, time) -> trainingCode.accept(time));
  }

  /// The days of a rule from the day before the present one, which is looked up when they are first
  /// read.
  Stream<LocalDate> days(DateRule dateRule) {
    return StreamSupport.stream(() -> daysNow(dateRule).spliterator(), Spliterator.ORDERED, false);
  }

  private Stream<LocalDate> daysNow(DateRule dateRule) {
    LocalDate start = Nanos.dateOf(calendar.utcNs()).minusDays(1);
    return dateRule.getDates(start, Nanos.dateOf(Time.END_OF_TIME));
  }
}
