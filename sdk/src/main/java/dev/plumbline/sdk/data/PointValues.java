package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// From the address of a row to the value an author sees.
///
/// This is the only place where bars and ticks are made from columns.
public final class PointValues {
  private PointValues() {}

  /// The author's value of a point.
  public static BaseData of(FeedPoint point, Symbol symbol, TickType tickType) {
    return switch (point.kind) {
      case TRADE_BAR -> tradeBar(point, symbol);
      case QUOTE_BAR -> quoteBar(point, symbol);
      case TICK -> tick(point.ticks, point.row, point.scale, symbol, tickType);
      case CUSTOM ->
          point.fillForward && point.object instanceof CustomData custom
              ? custom.repeated(point.timeNs, point.endNs)
              : point.object;
      case AUXILIARY -> point.object;
    };
  }

  /// The trade bar of a point of that kind.
  public static TradeBar tradeBar(FeedPoint point, Symbol symbol) {
    TradeColumns columns = point.trades;
    int row = point.row;
    PriceScale scale = point.scale;
    int digits = columns.priceScale;
    Bar prices =
        new Bar(
            scale.price(columns.open[row], digits),
            scale.price(columns.high[row], digits),
            scale.price(columns.low[row], digits),
            scale.price(columns.close[row], digits));
    return new TradeBar(
        symbol, point.timeNs, point.endNs, prices, point.tradeVolumeExact(), point.fillForward);
  }

  /// The quote bar of a point of that kind.
  public static QuoteBar quoteBar(FeedPoint point, Symbol symbol) {
    QuoteColumns own = point.quotes;
    PriceScale scale = point.scale;
    return new QuoteBar(
        symbol,
        point.timeNs,
        point.endNs,
        side(point.bidFrom, point.bidFrom.bid, point.bidRow, scale),
        scale.volume(own.bidSize[point.row], own.sizeScale),
        side(point.askFrom, point.askFrom.ask, point.askRow, scale),
        scale.volume(own.askSize[point.row], own.sizeScale),
        point.fillForward);
  }

  private static Bar side(QuoteColumns columns, long[][] prices, int row, PriceScale scale) {
    if (prices[3][row] == QuoteColumns.MISSING) {
      return null;
    }
    int digits = columns.priceScale;
    return new Bar(
        scale.price(prices[0][row], digits),
        scale.price(prices[1][row], digits),
        scale.price(prices[2][row], digits),
        scale.price(prices[3][row], digits));
  }

  private static Tick tick(
      TickColumns columns, int row, PriceScale scale, Symbol symbol, TickType tickType) {
    int digits = columns.scales[0];
    boolean trade = tickType == TickType.TRADE;
    Tick.Quote quote =
        trade
            ? Tick.Quote.NONE
            : new Tick.Quote(
                scale.price(normal(columns.quote[0][row], digits)),
                Decimal.ofUnscaled(columns.quote[1][row], columns.scales[1]),
                scale.price(normal(columns.quote[2][row], digits)),
                Decimal.ofUnscaled(columns.quote[3][row], columns.scales[1]));
    return new Tick(
        symbol,
        columns.timeNs[row],
        tickType,
        scale.price(tickValue(columns, row)),
        trade ? Decimal.ofUnscaled(columns.quantity[row], columns.scales[1]) : Decimal.ZERO,
        quote,
        columns.text[0][row],
        columns.text[1][row],
        columns.suspicious[row]);
  }

  /// The unadjusted price of a trade tick, or the middle of a quote tick.
  public static Decimal tickValue(TickColumns columns, int row) {
    if (columns.price.length > 0) {
      return normal(columns.price[row], columns.scales[0]);
    }
    long bid = columns.quote[0][row];
    long ask = columns.quote[2][row];
    return QuoteBar.middle(
        bid == QuoteColumns.MISSING ? null : normal(bid, columns.scales[0]),
        ask == QuoteColumns.MISSING ? null : normal(ask, columns.scales[0]));
  }

  /// The middle of bid and ask, or the side that is there.
  public static Decimal middle(long bid, long ask, int digits) {
    return QuoteBar.middle(
        bid == QuoteColumns.MISSING ? null : Decimal.ofUnscaled(bid, digits),
        ask == QuoteColumns.MISSING ? null : Decimal.ofUnscaled(ask, digits));
  }

  /// Prices of ticks have no zeros at their end: LEAN divides the stored integer.
  private static Decimal normal(long price, int digits) {
    return Decimal.ofUnscaled(price, digits).normalize();
  }
}
