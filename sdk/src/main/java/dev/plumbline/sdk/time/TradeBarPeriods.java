package dev.plumbline.sdk.time;

/// Bars of one length over the open hours of an exchange, counted forwards and backwards in time.
///
/// The rules are those of LEAN's `Time.GetStartTimeForTradeBars` and its companions.
///
/// @param hours the exchange's hours
/// @param barSizeNs the length of a bar, above 0
/// @param extendedMarketHours whether bars outside the regular sessions count
/// @param dataTimeZone the time zone in which the data is stored
/// @param dailyPreciseEndTime whether daily bars end with the session instead of at midnight
public record TradeBarPeriods(
    SecurityExchangeHours hours,
    long barSizeNs,
    boolean extendedMarketHours,
    MarketTimeZone dataTimeZone,
    boolean dailyPreciseEndTime) {

  /// Checks the length of the bars.
  public TradeBarPeriods {
    if (barSizeNs <= 0) {
      throw new IllegalArgumentException("barSize must be greater than TimeSpan.Zero");
    }
  }

  /// The latest time from which so many bars end by the end, in the exchange's wall clock.
  public long startTime(long endNs, int barCount) {
    long current = roundsDown(endNs) ? roundedDown(endNs) : endNs;
    int bars = 0;
    while (bars < barCount) {
      long previous = current;
      current -= barSizeNs;
      if (hours.isOpen(current, previous, extendedMarketHours)) {
        bars++;
      }
    }
    return current;
  }

  /// The time by which so many bars have passed since the start, in the exchange's wall clock.
  public long endTime(long startNs, int barCount) {
    long current = startNs;
    int bars = 0;
    while (bars < barCount) {
      long previous = current;
      current += barSizeNs;
      boolean open =
          barSizeNs == Nanos.DAY
              ? hours.isDateOpen(current)
              : hours.isOpen(previous, current, extendedMarketHours);
      if (open) {
        bars++;
      }
    }
    return current;
  }

  /// The number of bars of regular sessions between two times of the exchange's wall clock.
  public int count(long startNs, long endNs) {
    int count = 0;
    for (long current = startNs; current < endNs; current += barSizeNs) {
      boolean open =
          barSizeNs == Nanos.DAY
              ? hours.isDateOpen(current)
              : hours.isOpen(current, current + barSizeNs, false);
      if (open) {
        count++;
      }
    }
    return count;
  }

  private boolean roundsDown(long endNs) {
    return !dailyPreciseEndTime
        || barSizeNs != Nanos.DAY
        || !hours.isDateOpen(endNs)
        || hours.nextMarketClose(Nanos.startOfDay(endNs), extendedMarketHours) > endNs;
  }

  private long roundedDown(long endNs) {
    return Time.roundDownInTimeZone(endNs, barSizeNs, hours.timeZone(), dataTimeZone);
  }
}
