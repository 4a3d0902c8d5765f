package dev.plumbline.sdk.data;

import java.util.Arrays;

/// The trade bars of one file, a column a field; the engine's face of [TradeBar].
///
/// Row `i` starts at `timeNs[i]` (wall clock of the data's time zone, ascending) and has prices
/// `open[i] x 10^-priceScale` and so on, as written in the file, and a volume of `volume[i] x
/// 10^-volumeScale`. Arrays may be longer than [#size]; their tail is stale. The columns are never
/// changed once they are handed out, so that a row's address stays good for the whole run.
public final class TradeColumns {
  /// Number of rows.
  public final int size;

  /// Start of each bar.
  public final long[] timeNs;

  /// First prices.
  public final long[] open;

  /// Highest prices.
  public final long[] high;

  /// Lowest prices.
  public final long[] low;

  /// Last prices.
  public final long[] close;

  /// Volumes.
  public final long[] volume;

  /// Decimals of the prices: a file of LEAN's whole deci-cents has 4.
  public final int priceScale;

  /// Decimals of the volumes, usually 0.
  public final int volumeScale;

  /// Ten to the power of [#priceScale].
  public final double priceDivisor;

  /// Ten to the power of [#volumeScale].
  public final double volumeDivisor;

  /// Whether any price or volume is zero.
  public final boolean hasZeros;

  /// Columns over arrays that the caller gives away.
  ///
  /// @param timeNs starts
  /// @param prices open, high, low, close
  /// @param volume volumes
  /// @param size number of rows
  /// @param priceScale decimals of the prices
  /// @param volumeScale decimals of the volumes
  public TradeColumns(
      long[] timeNs, long[][] prices, long[] volume, int size, int priceScale, int volumeScale) {
    this.timeNs = timeNs;
    this.open = prices[0];
    this.high = prices[1];
    this.low = prices[2];
    this.close = prices[3];
    this.volume = volume;
    this.size = size;
    this.priceScale = priceScale;
    this.volumeScale = volumeScale;
    this.priceDivisor = Math.pow(10, priceScale);
    this.volumeDivisor = Math.pow(10, volumeScale);
    this.hasZeros =
        hasZero(volume, size)
            || hasZero(open, size)
            || hasZero(high, size)
            || hasZero(low, size)
            || hasZero(close, size);
  }

  private TradeColumns(TradeColumns columns, long[] timeNs) {
    this.timeNs = timeNs;
    this.open = columns.open;
    this.high = columns.high;
    this.low = columns.low;
    this.close = columns.close;
    this.volume = columns.volume;
    this.size = columns.size;
    this.priceScale = columns.priceScale;
    this.volumeScale = columns.volumeScale;
    this.priceDivisor = columns.priceDivisor;
    this.volumeDivisor = columns.volumeDivisor;
    this.hasZeros = columns.hasZeros;
  }

  /// These bars with the starts of others, if those are the same: hundreds of securities that trade
  /// on the same days then hold one column of days, which also stays close to the processor.
  public TradeColumns sharingTimes(TradeColumns others) {
    boolean same = others.size == size && Arrays.equals(timeNs, 0, size, others.timeNs, 0, size);
    return same ? new TradeColumns(this, others.timeNs) : this;
  }

  /// Whether a row has a price or volume of zero.
  public boolean hasZero(int row) {
    return hasZeros
        && (volume[row] == 0
            || open[row] == 0
            || high[row] == 0
            || low[row] == 0
            || close[row] == 0);
  }

  private static boolean hasZero(long[] column, int size) {
    for (int i = 0; i < size; i++) {
      if (column[i] == 0) {
        return true;
      }
    }
    return false;
  }

  /// No rows.
  public static TradeColumns empty() {
    return new TradeColumns(new long[0], new long[4][0], new long[0], 0, 4, 0);
  }
}
