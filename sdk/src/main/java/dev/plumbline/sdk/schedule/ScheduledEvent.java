package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.Nanos;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.PrimitiveIterator;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;

/// Something to be done at certain instants.
///
/// The next instant is worked out when it is first asked for. Two events are equal only if they are
/// the same object.
public final class ScheduledEvent {
  private final String name;
  private final BiConsumer<String, Instant> callback;
  private final List<BiConsumer<String, Instant>> listeners = new ArrayList<>();
  private final PrimitiveIterator.OfLong times;
  private long current;
  private boolean needsMoveNext = true;
  private boolean ended;
  private boolean enabled = true;

  /// An event at one instant.
  public ScheduledEvent(String name, Instant eventUtcTime, BiConsumer<String, Instant> callback) {
    this(name, LongStream.of(Nanos.of(eventUtcTime)), callback);
  }

  /// An event at instants given in nanoseconds since 1970, UTC, ascending.
  ///
  /// @param callback gets the name and the instant; null for nothing
  public ScheduledEvent(
      String name, LongStream orderedEventUtcTimes, BiConsumer<String, Instant> callback) {
    this.name = name;
    this.times = orderedEventUtcTimes.iterator();
    this.callback = callback;
  }

  /// The name.
  public String name() {
    return name;
  }

  /// Whether the event does anything when its time comes.
  public boolean enabled() {
    return enabled;
  }

  /// Switches the event on or off; its times pass either way.
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /// Adds something to be done after the callback.
  public void addEventFired(BiConsumer<String, Instant> listener) {
    listeners.add(listener);
  }

  /// The next instant, UTC, in nanoseconds since 1970; [Nanos#MAX] if there is none.
  public long nextEventUtcNs() {
    if (needsMoveNext) {
      needsMoveNext = false;
      ended = !moveNext();
    }
    return ended ? Nanos.MAX : current;
  }

  /// The next instant; null if there is none.
  public Instant nextEventUtcTime() {
    long next = nextEventUtcNs();
    return next == Nanos.MAX ? null : Nanos.toInstant(next);
  }

  private boolean moveNext() {
    if (ended || !times.hasNext()) {
      return false;
    }
    current = times.nextLong();
    return true;
  }

  /// Fires for every instant up to the given one, back to back.
  void scan(long utcNs) {
    while (nextEventUtcNs() <= utcNs && !ended) {
      fire();
      needsMoveNext = true;
    }
  }

  /// Passes over the instants before the given one.
  void skipEventsUntil(long utcNs) {
    while (nextEventUtcNs() < utcNs && !ended) {
      ended = !moveNext();
    }
  }

  private void fire() {
    if (!enabled) {
      return;
    }
    Instant time = Nanos.toInstant(current);
    if (callback != null) {
      callback.accept(name, time);
    }
    for (int i = 0; i < listeners.size(); i++) {
      listeners.get(i).accept(name, time);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
