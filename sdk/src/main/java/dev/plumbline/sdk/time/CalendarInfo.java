package dev.plumbline.sdk.time;

/// The start and length of a bar in the exchange's wall clock (LEAN: `CalendarInfo`).
///
/// @param startNs the start
/// @param periodNs the length
public record CalendarInfo(long startNs, long periodNs) {

  /// The end: start plus length.
  public long endNs() {
    return startNs + periodNs;
  }

  /// The daily bar that a time belongs to: from the first open of the last trading day begun by the
  /// time to that day's last close (LEAN: `LeanData.GetDailyCalendar`).
  public static CalendarInfo daily(
      long localNs, SecurityExchangeHours hours, boolean extendedMarketHours) {
    long start = hours.firstDailyMarketOpen(localNs, extendedMarketHours);
    return new CalendarInfo(start, hours.lastDailyMarketClose(start, extendedMarketHours) - start);
  }

  /// The bar of a length that a time belongs to when bars are counted from the market's open; the
  /// day's last bar ends with the session (LEAN: `LeanData.GetIntradayCalendar`).
  public static CalendarInfo intraday(
      long localNs, long periodNs, SecurityExchangeHours hours, boolean extendedMarketHours) {
    boolean open = hours.isOpen(localNs, extendedMarketHours);
    long marketOpen =
        hours.previousMarketOpen(open ? localNs + Nanos.TICK : localNs, extendedMarketHours);
    long start = marketOpen + Math.floorDiv(localNs - marketOpen, periodNs) * periodNs;
    long end = Math.min(start + periodNs, hours.nextMarketClose(marketOpen, extendedMarketHours));
    return new CalendarInfo(start, end - start);
  }
}
