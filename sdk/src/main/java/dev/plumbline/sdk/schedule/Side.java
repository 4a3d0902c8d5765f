package dev.plumbline.sdk.schedule;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import java.time.LocalDate;

/// The side of a period from which trading days are counted, and how many.
///
/// @param forward from the start, else back from the end
/// @param offset trading days after the first
/// @param extendedMarketHours whether the first may be a day with extended hours alone
record Side(boolean forward, int offset, boolean extendedMarketHours) {

  static Side forward(int offset, boolean extendedMarketHours) {
    return new Side(true, offset, extendedMarketHours);
  }

  static Side backward(int offset, boolean extendedMarketHours) {
    return new Side(false, offset, extendedMarketHours);
  }

  String text() {
    return forward ? "Start" : "End";
  }

  /// `+1`, `-1`, or nothing for 0.
  String offsetText() {
    return offset == 0 ? "" : (forward ? "+" : "-") + offset;
  }

  void check(String rule, int longest) {
    if (offset < 0 || offset > longest) {
      throw new IllegalArgumentException(
          "DateRules.%s() : Offset must be between 0 and %d".formatted(rule, longest));
    }
  }

  /// The trading day to be found from a base day, not beyond a boundary: a search that passes it
  /// goes back to the last trading day on this side of it.
  LocalDate day(SecurityExchangeHours hours, LocalDate base, LocalDate boundary) {
    LocalDate day = tradingDayFrom(hours, base);
    for (int i = 0; i < offset; i++) {
      day = step(hours, day);
    }
    boolean beyond = forward ? day.isAfter(boundary) : day.isBefore(boundary);
    return beyond
        ? new Side(!forward, 0, extendedMarketHours).tradingDayFrom(hours, boundary)
        : day;
  }

  private LocalDate tradingDayFrom(SecurityExchangeHours hours, LocalDate day) {
    return hours.isDateOpen(Nanos.of(day), extendedMarketHours) ? day : step(hours, day);
  }

  private LocalDate step(SecurityExchangeHours hours, LocalDate day) {
    long ns = Nanos.of(day);
    return Nanos.dateOf(forward ? hours.nextTradingDay(ns) : hours.previousTradingDay(ns));
  }
}
