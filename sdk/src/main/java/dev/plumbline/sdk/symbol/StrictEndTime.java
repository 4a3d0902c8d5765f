package dev.plumbline.sdk.symbol;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// Whether bars end with the session of their exchange instead of at midnight.
public final class StrictEndTime {
  private StrictEndTime() {}

  /// Whether bars of a length end with the session (LEAN: `LeanData.UseStrictEndTime`).
  ///
  /// Never for lengths up to one hour, exchanges that never close, forex, custom data and Oanda's
  /// contracts for difference. Only trade and quote bars, open interest and collections of data
  /// have strict end times at all; ticks and other types do not.
  ///
  /// @param enabled the algorithm's setting `DailyPreciseEndTime`
  public static boolean use(
      boolean enabled, Symbol symbol, long incrementNs, SecurityExchangeHours hours) {
    if (!enabled || hours.isMarketAlwaysOpen() || incrementNs <= Nanos.HOUR) {
      return false;
    }
    return switch (symbol.securityType()) {
      case FOREX, BASE -> false;
      case CFD -> !symbol.market().equals(Market.OANDA);
      default -> true;
    };
  }

  /// The next end of a daily bar after a time of the exchange's wall clock (LEAN:
  /// `LeanData.GetNextDailyEndTime`).
  public static long nextDailyEndTime(Symbol symbol, long localNs, SecurityExchangeHours hours) {
    long nextMidnight = Nanos.startOfDay(localNs) + Nanos.DAY;
    if (!use(true, symbol, Nanos.DAY, hours)) {
      return nextMidnight;
    }
    long close = hours.lastDailyMarketClose(localNs, false);
    return close > nextMidnight && hours.isOpen(localNs, false) ? nextMidnight : close;
  }
}
