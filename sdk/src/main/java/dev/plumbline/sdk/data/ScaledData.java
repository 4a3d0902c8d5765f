package dev.plumbline.sdk.data;

/// Data brought to another scale of prices, as a split does with the last data known.
///
/// Source: LEAN, `Common/Extensions.cs`, `Scale`: prices times the factor, volumes and sizes over
/// it, rounded to whole shares. Data without prices of its own (corporate actions, custom data)
/// stays as it is.
public final class ScaledData {
  private ScaledData() {}

  /// The datum with its prices and volumes scaled.
  public static BaseData of(BaseData data, PriceScale scale) {
    return switch (data) {
      case TradeBar bar -> tradeBar(bar, scale);
      case QuoteBar bar -> quoteBar(bar, scale);
      case Tick tick -> tick(tick, scale);
      default -> data;
    };
  }

  /// The tick with its prices and sizes scaled.
  public static Tick tick(Tick tick, PriceScale scale) {
    boolean isTrade = tick.tickType() == TickType.TRADE;
    Tick.Quote quote = isTrade ? tick.quote() : quote(tick.quote(), scale);
    return new Tick(
        tick.symbol(),
        tick.timeNs(),
        tick.tickType(),
        isTrade
            ? scale.price(tick.valueExact())
            : QuoteBar.middle(quote.bidPrice(), quote.askPrice()),
        isTrade ? scale.volume(tick.quantityExact()) : tick.quantityExact(),
        quote,
        tick.exchange(),
        tick.saleCondition(),
        tick.suspicious());
  }

  private static Tick.Quote quote(Tick.Quote quote, PriceScale scale) {
    return new Tick.Quote(
        scale.price(quote.bidPrice()),
        scale.volume(quote.bidSize()),
        scale.price(quote.askPrice()),
        scale.volume(quote.askSize()));
  }

  private static TradeBar tradeBar(TradeBar bar, PriceScale scale) {
    return new TradeBar(
        bar.symbol(),
        bar.timeNs(),
        bar.endTimeNs(),
        prices(bar.prices(), scale),
        scale.volume(bar.volumeExact()),
        bar.isFillForward());
  }

  private static QuoteBar quoteBar(QuoteBar bar, PriceScale scale) {
    return new QuoteBar(
        bar.symbol(),
        bar.timeNs(),
        bar.endTimeNs(),
        prices(bar.bid(), scale),
        scale.volume(bar.lastBidSizeExact()),
        prices(bar.ask(), scale),
        scale.volume(bar.lastAskSizeExact()),
        bar.isFillForward());
  }

  private static Bar prices(Bar bar, PriceScale scale) {
    return bar == null
        ? null
        : new Bar(
            scale.price(bar.openExact()),
            scale.price(bar.highExact()),
            scale.price(bar.lowExact()),
            scale.price(bar.closeExact()));
  }
}
