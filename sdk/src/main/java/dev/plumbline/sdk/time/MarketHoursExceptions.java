package dev.plumbline.sdk.time;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// The days on which an exchange departs from its week.
///
/// @param holidays dates without trading
/// @param bankHolidays dates on which banks are closed, of meaning for expiries only
/// @param earlyCloses dates with the time of day after which trading stops
/// @param lateOpens dates with the time of day before which there is no trading
public record MarketHoursExceptions(
    Collection<LocalDate> holidays,
    Collection<LocalDate> bankHolidays,
    Map<LocalDate, Duration> earlyCloses,
    Map<LocalDate, Duration> lateOpens) {

  /// No exceptions.
  public static final MarketHoursExceptions NONE =
      new MarketHoursExceptions(List.of(), List.of(), Map.of(), Map.of());
}
