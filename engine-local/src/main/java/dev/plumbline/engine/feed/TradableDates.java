package dev.plumbline.engine.feed;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The days of the data's time zone on which the exchange is open, one after the other.
///
/// Source: LEAN, `Common/Time.cs`, `EachTradeableDayInTimeZone`. Data and exchange share a time zone here, as they
/// do for equities.
final class TradableDates {
  private final SecurityExchangeHours hours;
  private final boolean extended;
  private final long endNs;
  private long nextNs;
  private long currentNs = Nanos.MIN;

  TradableDates(SecurityExchangeHours hours, long fromNs, long thruNs, boolean extended) {
    this.hours = hours;
    this.extended = extended;
    this.nextNs = fromNs;
    this.endNs = Nanos.startOfDay(thruNs) + Nanos.DAY;
  }

  boolean moveNext() {
    while (nextNs < endNs) {
      long from = nextNs;
      long to = Math.min(Nanos.startOfDay(from) + Nanos.DAY, endNs);
      nextNs = to;
      if (hours.isOpen(from, to, extended)) {
        currentNs = Nanos.startOfDay(from);
        return true;
      }
    }
    return false;
  }

  long current() {
    return currentNs;
  }
}
