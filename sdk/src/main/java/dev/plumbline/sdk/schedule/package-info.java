/// Things that happen by the clock: rules for dates and times, and the events they make.
///
/// A [DateRule] names days, a [TimeRule] turns days into instants, and a [ScheduleManager] makes a
/// [ScheduledEvent] of both. Rules are lazy: an event works out its next instant only when it is
/// asked for it, so a rule may reach as far as LEAN's end of time. The engine keeps the events of a
/// run in a [ScheduledEventQueue].
package dev.plumbline.sdk.schedule;
