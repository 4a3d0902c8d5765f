/// Time of markets: instants and wall clocks as nanoseconds, time zones, exchange hours and the
/// clocks of a run.
///
/// All times are `long` nanoseconds since 1970-01-01T00:00, either in UTC (`utcNs`) or as the wall
/// clock of a named time zone (`localNs`). Times of day are nanoseconds since midnight.
package dev.plumbline.sdk.time;
