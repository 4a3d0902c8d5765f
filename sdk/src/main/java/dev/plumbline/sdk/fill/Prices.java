package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.value.Decimal;

/// The prices that a fill model works with: those of one bar, one side of a quote bar or one tick.
///
/// Open, high, low and close that are zero become the current price. Source: LEAN,
/// `Common/Orders/Fills/Prices.cs`.
///
/// @param timeNs start, exchange wall clock
/// @param endTimeNs end, exchange wall clock
/// @param current the price now
/// @param open the first price
/// @param high the highest price
/// @param low the lowest price
/// @param close the last price
public record Prices(
    long timeNs,
    long endTimeNs,
    Decimal current,
    Decimal open,
    Decimal high,
    Decimal low,
    Decimal close) {
  /// Puts the current price in the place of zeros.
  public Prices {
    open = open.isZero() ? current : open;
    high = high.isZero() ? current : high;
    low = low.isZero() ? current : low;
    close = close.isZero() ? current : close;
  }

  /// The prices of one moment: all are the current price.
  public static Prices of(long timeNs, long endTimeNs, Decimal current) {
    return new Prices(timeNs, endTimeNs, current, current, current, current, current);
  }

  /// The prices of a bar or one of its sides; current is the close.
  public static Prices of(long timeNs, long endTimeNs, Bar bar) {
    return new Prices(
        timeNs,
        endTimeNs,
        bar.closeExact(),
        bar.openExact(),
        bar.highExact(),
        bar.lowExact(),
        bar.closeExact());
  }

  /// The prices of a trade bar; current is the close.
  public static Prices of(TradeBar bar) {
    return of(bar.timeNs(), bar.endTimeNs(), bar.prices());
  }
}
