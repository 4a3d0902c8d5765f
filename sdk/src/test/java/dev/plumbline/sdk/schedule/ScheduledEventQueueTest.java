package dev.plumbline.sdk.schedule;

import static dev.plumbline.sdk.schedule.TestCalendar.SPY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ScheduledEventQueueTest {
  private final TestCalendar calendar = new TestCalendar();
  private final ScheduledEventQueue queue = new ScheduledEventQueue(() -> calendar.now);
  private final ScheduleManager schedule = new ScheduleManager(calendar, MarketTimeZone.UTC);
  private final List<String> fired = new ArrayList<>();

  private ScheduledEvent event(String name, long... times) {
    ScheduledEvent event =
        new ScheduledEvent(name, LongStream.of(times), (n, t) -> fired.add(n + Nanos.of(t)));
    queue.add(event);
    return event;
  }

  private void scan(long utcNs) {
    queue.scanPastEvents(utcNs, time -> calendar.now = time);
    calendar.now = utcNs;
    queue.setTime(utcNs);
  }

  @Test
  void firesEventsOfOneTimeInTheOrderOfTheirAddition() {
    calendar.now = 0;
    event("a", 5);
    event("b", 3);
    event("c", 5);
    queue.start();
    scan(9);
    assertEquals(List.of("b3", "a5", "c5"), fired);
  }

  /// Worked out by hand from LEAN's `SortFirstElement`: an event that reaches the time of the next
  /// one stays before it, one that passes it goes behind those of its new time.
  @Test
  void putsAnEventThatFiredWhereLeansSearchPutsIt() {
    calendar.now = 0;
    event("a", 5, 9);
    event("b", 5, 7, 9);
    event("c", 3, 9);
    queue.start();
    scan(9);
    assertEquals(List.of("c3", "a5", "b5", "b7", "b9", "c9", "a9"), fired);
  }

  @Test
  void firesPastEventsAtTheirOwnTimeAndPresentOnesAtTheGivenTime() {
    calendar.now = 0;
    List<Long> clock = new ArrayList<>();
    queue.add(new ScheduledEvent("x", LongStream.of(2, 4, 6), (_, _) -> clock.add(calendar.now)));
    queue.start();
    scan(6);
    assertEquals(List.of(2L, 4L, 6L), clock);
  }

  @Test
  void passesOverInstantsBeforeTheStart() {
    calendar.now = 6;
    event("a", 2, 6, 8);
    queue.start();
    scan(8);
    assertEquals(List.of("a6", "a8"), fired);
  }

  @Test
  void letsAnEventAddedByACallbackWaitForTheNextCall() {
    calendar.now = 0;
    queue.add(new ScheduledEvent("first", LongStream.of(5), (_, _) -> event("late", 5)));
    queue.start();
    calendar.now = 5;
    queue.setTime(5);
    assertEquals(List.of(), fired);
    queue.setTime(5);
    assertEquals(List.of("late5"), fired);
  }

  @Test
  void knowsTheNextTimeWithoutLooking() {
    calendar.now = 0;
    ScheduledEvent event = event("a", 5, 9);
    assertEquals(Nanos.MIN, queue.nextEventUtcNs());
    queue.start();
    scan(1);
    assertEquals(5, queue.nextEventUtcNs());
    scan(6);
    assertEquals(9, queue.nextEventUtcNs());
    queue.remove(event);
    scan(9);
    assertEquals(Nanos.MAX, queue.nextEventUtcNs());
    assertEquals(List.of("a5"), fired);
  }

  @Test
  void disabledEventsPassWithoutEffect() {
    calendar.now = 0;
    ScheduledEvent event = event("a", 1, 2, 3);
    queue.start();
    scan(1);
    event.setEnabled(false);
    scan(2);
    event.setEnabled(true);
    scan(3);
    assertEquals(List.of("a1", "a3"), fired);
  }

  @Test
  void keepsEventsUntilThereIsAPlaceForThem() {
    schedule.on(
        "early",
        schedule.dateRules().everyDay(),
        schedule.timeRules().at(10, 0),
        () -> fired.add("early"));
    schedule.setEventSchedule(queue);
    queue.start();
    scan(Nanos.of(2012, 11, 3));
    assertEquals(List.of("early"), fired);
  }

  @Test
  void readsDaysOneByOne() {
    List<LocalDate> read = new ArrayList<>();
    DateRule watched =
        new FuncDateRule("watched", (start, end) -> DateRules.eachDay(start, end).peek(read::add));
    schedule.setEventSchedule(queue);
    ScheduledEvent event = schedule.on(watched, schedule.timeRules().noon(), () -> {});
    assertEquals(List.of(), read);
    assertEquals("2012-11-01T12:00:00", Nanos.toText(event.nextEventUtcNs()));
    assertEquals(List.of(LocalDate.of(2012, 11, 1)), read);
  }

  @Test
  void buildsEventsWordByWord() {
    schedule.setEventSchedule(queue);
    ScheduledEvent event =
        schedule
            .event("hourly")
            .everyDay(SPY)
            .every(Duration.ofHours(1))
            .duringMarketHours(SPY)
            .run(time -> fired.add(time.toString()));
    queue.start();
    scan(Nanos.of(2012, 11, 2, 15, 30));
    assertEquals(List.of("2012-11-02T14:00:00Z", "2012-11-02T15:00:00Z"), fired);
    assertEquals("hourly", event.name());
  }

  @Test
  void endsWhenItsTimesEnd() {
    ScheduledEvent event = new ScheduledEvent("none", LongStream.empty(), null);
    assertEquals(Nanos.MAX, event.nextEventUtcNs());
    assertNull(event.nextEventUtcTime());
  }
}
