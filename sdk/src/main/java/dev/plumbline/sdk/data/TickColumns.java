package dev.plumbline.sdk.data;

/// The ticks of one file, a column a field; the engine's face of [Tick].
///
/// Trades use [#price] and [#quantity]; quotes use the four quote columns, zero where a side is
/// missing. Text columns hold the same `String` object for equal texts.
public final class TickColumns {
  /// Number of rows.
  public final int size;

  /// Instants, wall clock of the data's time zone, not descending.
  public final long[] timeNs;

  /// Prices of trades.
  public final long[] price;

  /// Quantities of trades.
  public final long[] quantity;

  /// Bid price, bid size, ask price, ask size of quotes.
  public final long[][] quote;

  /// Exchanges and sale conditions.
  public final String[][] text;

  /// Doubtful ticks.
  public final boolean[] suspicious;

  /// Decimals of the prices and of the quantities.
  public final int[] scales;

  /// Columns over arrays that the caller gives away.
  ///
  /// @param timeNs instants
  /// @param trade prices and quantities of trades, or two empty arrays
  /// @param quote the four columns of quotes, or four empty arrays
  /// @param text exchanges and sale conditions
  /// @param suspicious doubtful ticks
  /// @param scales decimals of prices and quantities
  public TickColumns(
      long[] timeNs,
      long[][] trade,
      long[][] quote,
      String[][] text,
      boolean[] suspicious,
      int[] scales) {
    this.size = suspicious.length;
    this.timeNs = timeNs;
    this.price = trade[0];
    this.quantity = trade[1];
    this.quote = quote;
    this.text = text;
    this.suspicious = suspicious;
    this.scales = scales;
  }

  /// No rows.
  public static TickColumns empty() {
    return new TickColumns(
        new long[0],
        new long[2][0],
        new long[4][0],
        new String[2][0],
        new boolean[0],
        new int[] {4, 0});
  }
}
