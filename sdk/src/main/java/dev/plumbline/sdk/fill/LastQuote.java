package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The last bid or ask of a security from the finest data subscribed: quote tick, quote bar, trade
/// tick, trade bar.
final class LastQuote {
  private LastQuote() {}

  static Decimal price(Security asset, boolean ask) {
    List<Tick> ticks = List.of();
    if (Subscribed.to(asset, Tick.class, true)) {
      ticks = asset.cache().ticks();
      Tick quote = lastQuote(ticks, ask);
      if (quote != null) {
        return side(quote, ask);
      }
    }
    QuoteBar quotes = asset.cache().getData(QuoteBar.class);
    if (quotes != null && Subscribed.to(asset, QuoteBar.class, true)) {
      return close(quotes, ask);
    }
    for (Tick tick : ticks.reversed()) {
      if (tick.tickType() == TickType.TRADE && tick.priceExact().isPositive()) {
        return tick.priceExact();
      }
    }
    TradeBar trades = asset.cache().getData(TradeBar.class);
    if (trades != null && Subscribed.to(asset, TradeBar.class, true)) {
      return trades.closeExact();
    }
    throw FillMessages.noMarketData(asset, ask, "");
  }

  static Tick lastQuote(List<Tick> ticks, boolean ask) {
    for (Tick tick : ticks.reversed()) {
      if (tick.tickType() == TickType.QUOTE && side(tick, ask).isPositive()) {
        return tick;
      }
    }
    return null;
  }

  static Decimal side(Tick tick, boolean ask) {
    return ask ? tick.askPriceExact() : tick.bidPriceExact();
  }

  static Decimal close(QuoteBar bar, boolean ask) {
    Bar side = ask ? bar.ask() : bar.bid();
    return side == null ? bar.closeExact() : side.closeExact();
  }
}
