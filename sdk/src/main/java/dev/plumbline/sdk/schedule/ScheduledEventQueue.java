package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/// The events of a backtest, by time and then by the order in which they were added.
///
/// An event added or removed while others fire is taken into account at the next call, not in the
/// midst of one, as in LEAN's `BacktestingRealTimeHandler`.
public final class ScheduledEventQueue implements EventSchedule {
  private final LongSupplier utcNow;
  private final LinkedHashMap<ScheduledEvent, Integer> numbers = new LinkedHashMap<>();
  private List<ScheduledEvent> sorted = new ArrayList<>();
  private boolean sortingRequired;
  private boolean started;
  private int lastNumber;
  private long next = Nanos.MAX;
  private Runnable changed = () -> {};

  /// An empty queue.
  ///
  /// @param utcNow the present time, UTC, in nanoseconds since 1970
  public ScheduledEventQueue(LongSupplier utcNow) {
    this.utcNow = utcNow;
  }

  /// Says who hears that an event was added or removed.
  public void onChanged(Runnable listener) {
    changed = listener;
  }

  /// Passes over all instants before the present time; to be called once the algorithm is
  /// initialised.
  public void start() {
    started = true;
    long now = utcNow.getAsLong();
    sortedEvents().forEach(event -> event.skipEventsUntil(now));
    sortingRequired = true;
    next = Nanos.MIN;
  }

  @Override
  public void add(ScheduledEvent scheduledEvent) {
    if (started) {
      scheduledEvent.skipEventsUntil(utcNow.getAsLong());
    }
    numbers.put(scheduledEvent, ++lastNumber);
    sortingRequired = true;
    next = Nanos.MIN;
    changed.run();
  }

  @Override
  public void remove(ScheduledEvent scheduledEvent) {
    numbers.remove(scheduledEvent);
    sortingRequired = true;
    next = Nanos.MIN;
    changed.run();
  }

  /// An instant, UTC, before which no event is due: the steady state costs one comparison with it.
  /// [Nanos#MIN] when events were added or removed since the last call, [Nanos#MAX] without events.
  public long nextEventUtcNs() {
    return next;
  }

  /// Fires, each at its own time, the events due before the given time.
  ///
  /// @param setTime sets the algorithm's clock to the time of an event before it fires
  public void scanPastEvents(long utcNs, LongConsumer setTime) {
    if (utcNs <= next) {
      return;
    }
    List<ScheduledEvent> events = sortedEvents();
    while (!events.isEmpty() && events.getFirst().nextEventUtcNs() < utcNs) {
      long due = events.getFirst().nextEventUtcNs();
      setTime.accept(due);
      events.getFirst().scan(due);
      sortFirst(events);
    }
    noteNext(events);
  }

  /// Fires the events due at or before the given time, at the given time.
  public void setTime(long utcNs) {
    if (utcNs < next) {
      return;
    }
    List<ScheduledEvent> events = sortedEvents();
    while (!events.isEmpty() && events.getFirst().nextEventUtcNs() <= utcNs) {
      events.getFirst().scan(utcNs);
      sortFirst(events);
    }
    noteNext(events);
  }

  private void noteNext(List<ScheduledEvent> events) {
    if (!sortingRequired) {
      next = events.isEmpty() ? Nanos.MAX : events.getFirst().nextEventUtcNs();
    }
  }

  private List<ScheduledEvent> sortedEvents() {
    if (sortingRequired) {
      sortingRequired = false;
      sorted = new ArrayList<>(numbers.keySet());
      sorted.sort((a, b) -> {
        int byTime = Long.compare(a.nextEventUtcNs(), b.nextEventUtcNs());
        return byTime != 0 ? byTime : numbers.get(a).compareTo(numbers.get(b));
      });
    }
    return sorted;
  }

  /// Moves the first event to its place by its new time. Among events of one time it lands behind
  /// the one that LEAN's binary search meets first.
  private static void sortFirst(List<ScheduledEvent> events) {
    ScheduledEvent event = events.getFirst();
    long time = event.nextEventUtcNs();
    if (events.size() < 2 || time <= events.get(1).nextEventUtcNs()) {
      return;
    }
    events.removeFirst();
    int lower = 0;
    int upper = events.size() - 1;
    while (lower <= upper) {
      int middle = lower + (upper - lower) / 2;
      int order = Long.compare(time, events.get(middle).nextEventUtcNs());
      if (order == 0) {
        lower = middle + 1;
        break;
      }
      if (order < 0) {
        upper = middle - 1;
      } else {
        lower = middle + 1;
      }
    }
    events.add(lower, event);
  }

  /// The events in the order of their addition.
  public List<ScheduledEvent> events() {
    return numbers.entrySet().stream()
        .sorted(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .toList();
  }
}
