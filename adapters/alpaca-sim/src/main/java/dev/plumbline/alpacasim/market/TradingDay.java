package dev.plumbline.alpacasim.market;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/// A day on which the exchange is open, in New York's time.
///
/// @param date the date
/// @param open the beginning of core hours
/// @param close the end of core hours
public record TradingDay(LocalDate date, LocalTime open, LocalTime close) {
  private static final LocalTime PRE = LocalTime.of(4, 0);
  private static final LocalTime NORMAL_CLOSE = LocalTime.of(16, 0);

  /// The beginning of the pre-market.
  public LocalTime sessionOpen() {
    return PRE;
  }

  /// The end of the after-market: four hours behind the close.
  public LocalTime sessionClose() {
    return close.plusHours(4);
  }

  /// The instant when core hours begin.
  public Instant opens() {
    return at(open);
  }

  /// The instant when core hours end.
  public Instant closes() {
    return at(close);
  }

  /// The instant when the pre-market begins.
  public Instant sessionOpens() {
    return at(PRE);
  }

  /// The instant when the after-market ends.
  public Instant sessionCloses() {
    return at(sessionClose());
  }

  /// Whether core hours are on at an instant.
  public boolean isCore(Instant instant) {
    return !instant.isBefore(opens()) && instant.isBefore(closes());
  }

  /// Whether pre-market, core hours or after-market are on at an instant.
  public boolean isExtended(Instant instant) {
    return !instant.isBefore(sessionOpens()) && instant.isBefore(sessionCloses());
  }

  /// Whether the exchange closes early.
  public boolean isShort() {
    return close.isBefore(NORMAL_CLOSE);
  }

  /// The instant of a time of this day.
  public Instant at(LocalTime time) {
    return date.atTime(time).atZone(TradingCalendar.NEW_YORK).toInstant();
  }
}
