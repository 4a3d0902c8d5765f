package dev.plumbline.sdk.schedule;

/// Keeps events and fires them when their time comes.
public interface EventSchedule {
  /// Adds an event; instants before the present time are passed over.
  void add(ScheduledEvent scheduledEvent);

  /// Removes an event; without effect if it is not there.
  void remove(ScheduledEvent scheduledEvent);
}
