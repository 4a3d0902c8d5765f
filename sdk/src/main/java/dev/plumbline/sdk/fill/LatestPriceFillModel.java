package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.security.Security;

/// The fill model that takes the newest of trade and quote, whichever it is.
///
/// Source: LEAN, `Common/Orders/Fills/LatestPriceFillModel.cs`.
public class LatestPriceFillModel extends ImmediateFillModel {
  /// The model.
  public LatestPriceFillModel() {}

  @Override
  public Prices getPrices(Security asset, OrderDirection direction) {
    if (direction == OrderDirection.HOLD) {
      return knownPrices(asset);
    }
    Prices tick = tickPrices(asset, direction, false);
    if (tick != null) {
      return tick;
    }
    QuoteBar quotes = asset.cache().getData(QuoteBar.class);
    if (quotes != null) {
      TradeBar trades = asset.cache().getData(TradeBar.class);
      if (trades != null && trades.endTimeNs() > quotes.endTimeNs()) {
        return Prices.of(trades);
      }
      Bar side = sideOf(quotes, direction);
      if (side != null) {
        return Prices.of(quotes.timeNs(), quotes.endTimeNs(), side);
      }
    }
    return knownPrices(asset);
  }
}
