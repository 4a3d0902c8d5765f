package dev.plumbline.sdk.data;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// One trade or one change of the best bid and ask.
///
/// @param symbol the security
/// @param timeNs instant, exchange wall clock
/// @param tickType trade or quote
/// @param valueExact price of a trade; of a quote the middle, or the side that is there
/// @param quantityExact shares of a trade; zero for a quote
/// @param quote bid and ask of a quote; [Quote#NONE] for a trade
/// @param exchange the exchange's name or code, "" if not told
/// @param saleCondition the conditions of the sale as written in the file, "" if none
/// @param suspicious whether the source marks it as doubtful; such ticks set no price
public record Tick(
    Symbol symbol,
    long timeNs,
    TickType tickType,
    Decimal valueExact,
    Decimal quantityExact,
    Quote quote,
    String exchange,
    String saleCondition,
    boolean suspicious)
    implements BaseData {

  /// Best bid and ask with their sizes; zero where a side is missing.
  ///
  /// @param bidPrice best bid
  /// @param bidSize its size
  /// @param askPrice best ask
  /// @param askSize its size
  public record Quote(Decimal bidPrice, Decimal bidSize, Decimal askPrice, Decimal askSize) {
    /// No quote at all.
    public static final Quote NONE =
        new Quote(Decimal.ZERO, Decimal.ZERO, Decimal.ZERO, Decimal.ZERO);
  }

  @Override
  public long endTimeNs() {
    return timeNs;
  }

  /// The price of the trade, or the middle of the quote.
  public double lastPrice() {
    return valueExact.doubleValue();
  }

  /// Shares of the trade.
  public double quantity() {
    return quantityExact.doubleValue();
  }

  /// Best bid, exact.
  public Decimal bidPriceExact() {
    return quote.bidPrice();
  }

  /// Best ask, exact.
  public Decimal askPriceExact() {
    return quote.askPrice();
  }

  /// Best bid.
  public double bidPrice() {
    return quote.bidPrice().doubleValue();
  }

  /// Best ask.
  public double askPrice() {
    return quote.askPrice().doubleValue();
  }

  /// Size of the best bid, exact.
  public Decimal bidSizeExact() {
    return quote.bidSize();
  }

  /// Size of the best ask, exact.
  public Decimal askSizeExact() {
    return quote.askSize();
  }

  @Override
  public MarketDataType dataType() {
    return MarketDataType.TICK;
  }

  @Override
  public String toString() {
    return tickType == TickType.TRADE
        ? "%s: Price: %s Quantity: %s".formatted(symbol.value(), valueExact, quantityExact)
        : "%s: Bid: %s@%s Ask: %s@%s"
            .formatted(
                symbol.value(),
                quote.bidSize(),
                quote.bidPrice(),
                quote.askSize(),
                quote.askPrice());
  }
}
