package dev.plumbline.sdk.data;

/// The quote bars of one file, a column a field; the engine's face of [QuoteBar].
///
/// As [TradeColumns], with eight prices. A side that the file leaves empty has [#MISSING] in its
/// four prices and a size of zero; an empty field of a side that is there counts as zero.
public final class QuoteColumns {
  /// What stands in the four prices of a side that is not there.
  public static final long MISSING = Long.MIN_VALUE;

  /// Number of rows.
  public final int size;

  /// Start of each bar.
  public final long[] timeNs;

  /// Bid prices: open, high, low, close.
  public final long[][] bid;

  /// Ask prices: open, high, low, close.
  public final long[][] ask;

  /// Last bid sizes.
  public final long[] bidSize;

  /// Last ask sizes.
  public final long[] askSize;

  /// Decimals of the prices.
  public final int priceScale;

  /// Decimals of the sizes.
  public final int sizeScale;

  /// Columns over arrays that the caller gives away.
  ///
  /// @param timeNs starts
  /// @param bid four arrays of bid prices
  /// @param ask four arrays of ask prices
  /// @param sizes bid sizes and ask sizes
  /// @param size number of rows
  /// @param scales decimals of the prices and of the sizes
  public QuoteColumns(
      long[] timeNs, long[][] bid, long[][] ask, long[][] sizes, int size, int[] scales) {
    this.timeNs = timeNs;
    this.bid = bid;
    this.ask = ask;
    this.bidSize = sizes[0];
    this.askSize = sizes[1];
    this.size = size;
    this.priceScale = scales[0];
    this.sizeScale = scales[1];
  }

  /// No rows.
  public static QuoteColumns empty() {
    return new QuoteColumns(
        new long[0], new long[4][0], new long[4][0], new long[2][0], 0, new int[] {4, 0});
  }
}
