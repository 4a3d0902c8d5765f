package dev.plumbline.alpacasim.market;

import dev.plumbline.sdk.value.Decimal;
import java.time.Instant;

/// A bar; prices in ten-thousandths of a dollar.
///
/// @param start the beginning of the interval, in seconds since 1970
/// @param open the first price
/// @param high the highest price
/// @param low the lowest price
/// @param close the last price
/// @param volume shares traded
/// @param trades how many trades there were
public record Candle(
    long start, long open, long high, long low, long close, long volume, long trades) {
  /// How many units of price a dollar has.
  public static final long DOLLAR = 10_000L;

  private static final int DIGITS = 4;

  /// The beginning of the interval.
  public Instant time() {
    return Instant.ofEpochSecond(start);
  }

  /// The average price by volume as far as a bar tells: the mean of its four prices.
  public double vwap() {
    return Math.round((open + high + low + close) * 25.0) / (100.0 * DOLLAR);
  }

  /// A price in dollars, without trailing zeros.
  public static Decimal dollars(long price) {
    return Decimal.ofUnscaled(price, DIGITS).normalize();
  }

  /// This bar with its prices multiplied and its volume divided.
  ///
  /// @param factor what prices are multiplied with
  /// @param shares what the volume is divided by
  public Candle scaled(double factor, double shares) {
    return new Candle(
        start,
        Math.round(open * factor),
        Math.round(high * factor),
        Math.round(low * factor),
        Math.round(close * factor),
        Math.round(volume / shares),
        trades);
  }

  /// A bar in which nothing was traded, at this bar's close.
  ///
  /// @param newStart when it begins, in seconds since 1970
  public Candle flat(long newStart) {
    return new Candle(newStart, close, close, close, close, 0, 0);
  }

  /// This bar as it is told while a few trades of its volume are still on their way.
  public Candle withoutLastTrades() {
    long fewer = Math.max(1, trades / 50);
    long shares = Math.max(0, volume - volume / 50);
    return new Candle(start, open, high, low, close, shares, Math.max(1, trades - fewer));
  }

  /// The same bar as beginning at another time.
  ///
  /// @param newStart when it begins, in seconds since 1970
  public Candle from(long newStart) {
    return new Candle(newStart, open, high, low, close, volume, trades);
  }

  /// This bar followed by a later one, as one bar.
  public Candle and(Candle later) {
    return new Candle(
        start,
        open,
        Math.max(high, later.high),
        Math.min(low, later.low),
        later.close,
        volume + later.volume,
        trades + later.trades);
  }
}
