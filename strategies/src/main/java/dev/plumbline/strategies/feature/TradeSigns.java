package dev.plumbline.strategies.feature;

/// Tells of each trade whether a buyer or a seller wanted it, by the quote that stands and by the
/// price of the trade before.
///
/// A trade above the middle of the quote was wanted by a buyer, below it by a seller; in the
/// middle, or without a quote, it is the last change of price that tells.
///
/// Source: C. Lee, M. Ready, Inferring Trade Direction from Intraday Data, Journal of Finance 46
/// (1991); with the quote of the moment.
public final class TradeSigns {
  private double middle = Double.NaN;
  private double last = Double.NaN;
  private int tick;

  /// Signs without any quote or trade yet.
  public TradeSigns() {}

  /// Takes a quote; it stands until the next one. A side that is not positive is no quote.
  public void quote(double bid, double ask) {
    middle = bid > 0 && ask > 0 ? (bid + ask) / 2 : Double.NaN;
  }

  /// Takes a trade.
  ///
  /// @return 1 for a buyer, -1 for a seller, 0 where nothing tells
  public int trade(double price) {
    if (price > last) {
      tick = 1;
    } else if (price < last) {
      tick = -1;
    }
    last = price;
    return price > middle ? 1 : price < middle ? -1 : tick;
  }
}
