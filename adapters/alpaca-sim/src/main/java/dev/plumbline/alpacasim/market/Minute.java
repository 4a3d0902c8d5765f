package dev.plumbline.alpacasim.market;

/// One minute of a symbol.
///
/// @param trade the bar of trades; flat and without volume where only quotes came
/// @param bid the bar of bids; null where quotes are not recorded
/// @param ask the bar of asks; null where quotes are not recorded
public record Minute(Candle trade, Candle bid, Candle ask) {
  /// Whether anything was traded; else it stands for quotes or for silence only.
  public boolean isTraded() {
    return trade.trades() > 0;
  }

  /// Whether bids and asks are recorded.
  public boolean isQuoted() {
    return bid != null && ask != null;
  }

  /// A later minute in which nothing happened: all prices stay at the last ones of this minute.
  ///
  /// @param start when it begins, in seconds since 1970
  public Minute continued(long start) {
    return new Minute(
        trade.flat(start),
        bid == null ? null : bid.flat(start),
        ask == null ? null : ask.flat(start));
  }

  /// The minute with its prices multiplied and its volume divided.
  public Minute scaled(double factor) {
    return new Minute(
        trade.scaled(factor, factor),
        bid == null ? null : bid.scaled(factor, factor),
        ask == null ? null : ask.scaled(factor, factor));
  }
}
