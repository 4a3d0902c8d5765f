package dev.plumbline.engine.capacity;

import dev.plumbline.sdk.data.CustomTradeBar;
import dev.plumbline.sdk.data.MarketDataType;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// What the capacity estimate needs of a bar.
///
/// @param close last price
/// @param volume units traded, or an estimate of them
/// @param periodNs length of the bar in nanoseconds
public record CapacityBar(Decimal close, Decimal volume, long periodNs) {
  private static final Decimal FOREX_VOLUME = Decimal.of(25_000_000);
  private static final Decimal CFD_VOLUME = Decimal.of(200);

  /// A bar of trades.
  public static CapacityBar of(TradeBar bar) {
    return new CapacityBar(bar.closeExact(), bar.volumeExact(), bar.endTimeNs() - bar.timeNs());
  }

  /// A bar of quotes: its volume is the mean of the sizes offered last; for currencies and
  /// contracts for difference, which have none, LEAN's guess.
  public static CapacityBar of(QuoteBar bar) {
    Decimal volume =
        switch (bar.symbol().securityType()) {
          case SecurityType.FOREX -> FOREX_VOLUME;
          case SecurityType.CFD -> CFD_VOLUME;
          default -> bar.lastBidSizeExact().add(bar.lastAskSizeExact()).divide(2);
        };
    return new CapacityBar(bar.closeExact(), volume, bar.endTimeNs() - bar.timeNs());
  }

  /// The bar of a security in a slice, trades before quotes; null if there is none.
  public static CapacityBar in(Slice slice, Symbol symbol) {
    if (!slice.containsKey(symbol)) {
      return null;
    }
    TradeBar bar = slice.bars().get(symbol);
    if (bar != null) {
      return of(bar);
    }
    if (symbol.securityType() == SecurityType.BASE) {
      return slice.get(symbol).orElse(null) instanceof CustomTradeBar custom
              && custom.dataType() == MarketDataType.TRADE_BAR
          ? new CapacityBar(
              custom.closeExact(), custom.volumeExact(), custom.endTimeNs() - custom.timeNs())
          : null;
    }
    QuoteBar quote = slice.quoteBars().get(symbol);
    return quote == null ? null : of(quote);
  }
}
