package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The fill of a market-on-close order of a share, once the first close after the order has passed.
///
/// With ticks: the last closing print of the primary exchange; without one the last trade, with
/// extended hours after a minute. With trade bars: the close of the last bar.
final class ClosingAuction {
  private ClosingAuction() {}

  static OrderEvent fill(FillModelParameters parameters, MarketOnCloseOrder order) {
    Security asset = parameters.security();
    long orderTime = asset.exchange().timeZone().toLocal(order.timeNs());
    long close = asset.exchange().hours().nextMarketClose(orderTime, false);
    if (asset.localTimeNs() < close) {
      return null;
    }
    Subscribed.require(asset, false);
    if (Subscribed.to(asset, Tick.class, false)) {
      return fromTicks(parameters, order, close);
    }
    if (Subscribed.to(asset, TradeBar.class, false)) {
      TradeBar bar = asset.cache().getData(TradeBar.class);
      Decimal price = bar == null ? Decimal.ZERO : bar.closeExact();
      return AuctionFill.of(parameters, order, price, "");
    }
    return AuctionFill.of(parameters, order, Decimal.ZERO, FillMessages.quoteData(asset));
  }

  private static OrderEvent fromTicks(
      FillModelParameters parameters, MarketOnCloseOrder order, long close) {
    Security asset = parameters.security();
    List<Tick> trades = AuctionPrint.trades(asset, false);
    Tick tick = AuctionPrint.first(trades.reversed(), asset, AuctionPrint.CLOSING);
    String message = "";
    if (tick == null) {
      boolean extended = Subscribed.extendedMarketHours(asset);
      tick = AuctionPrint.lastOf(trades, asset);
      if (tick == null || extended && tick.endTimeNs() - close < Nanos.MINUTE) {
        return null;
      }
      message =
          (extended
                  ? FillMessages.NO_CLOSING_PRINT
                  : FillMessages.NO_CLOSING_PRINT_IN_REGULAR_HOURS)
              + " "
              + FillMessages.lastTick(tick.tickType());
    }
    Decimal price = tick.tickType() == TickType.TRADE ? tick.priceExact() : Decimal.ZERO;
    return AuctionFill.of(parameters, order, price, message);
  }
}
