package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.MarketOnOpenOrder;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.LocalMarketHours;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The fill of a market-on-open order of a share.
///
/// With ticks: the first opening print of the primary exchange, or after a minute the last trade.
/// With trade bars: the open of the first bar that starts at the order or later, in regular hours.
/// An order made while the market is open waits for the next day.
final class OpeningAuction {
  private final EquityFillModel model;
  private final FillModelParameters parameters;
  private final MarketOnOpenOrder order;
  private final Security asset;
  private final SecurityExchangeHours hours;
  private final long orderTime;
  private Decimal price = Decimal.ZERO;
  private String message = "";

  OpeningAuction(EquityFillModel model, FillModelParameters parameters, MarketOnOpenOrder order) {
    this.model = model;
    this.parameters = parameters;
    this.order = order;
    this.asset = parameters.security();
    this.hours = asset.exchange().hours();
    this.orderTime = asset.exchange().timeZone().toLocal(order.timeNs());
  }

  OrderEvent fill() {
    Subscribed.require(asset, false);
    if (!model.isExchangeOpen(asset, false)) {
      return null;
    }
    long end = Nanos.MIN;
    if (Subscribed.to(asset, Tick.class, false)) {
      end = fromTicks();
    } else if (Subscribed.to(asset, TradeBar.class, false)) {
      end = fromBar();
    }
    if (orderTime >= end || isSameSession(end)) {
      return null;
    }
    return AuctionFill.of(parameters, order, price, message);
  }

  private boolean isSameSession(long end) {
    return Nanos.startOfDay(orderTime) == Nanos.startOfDay(end) && hours.isOpen(orderTime, false);
  }

  /// Sets price and message; the end of the tick, or [Nanos#MIN] to wait.
  private long fromTicks() {
    List<Tick> trades = AuctionPrint.trades(asset, true);
    Tick tick = AuctionPrint.first(trades, asset, AuctionPrint.OPENING);
    if (tick == null) {
      tick = AuctionPrint.lastOf(trades, asset);
      if (tick == null || isFirstMinute(tick)) {
        return Nanos.MIN;
      }
      message = FillMessages.NO_OPENING_PRINT + " " + FillMessages.lastTick(tick.tickType());
    }
    if (tick.tickType() == TickType.TRADE) {
      price = tick.priceExact();
    }
    return tick.endTimeNs();
  }

  private boolean isFirstMinute(Tick tick) {
    long open = hours.marketHours(asset.localTimeNs()).marketOpen(0, false, LocalMarketHours.NONE);
    return open != LocalMarketHours.NONE && Nanos.timeOfDay(tick.endTimeNs()) - open < Nanos.MINUTE;
  }

  /// Sets the price; the end of the bar, or [Nanos#MIN] to wait.
  private long fromBar() {
    TradeBar bar = asset.cache().getData(TradeBar.class);
    if (bar == null || bar.timeNs() < orderTime) {
      return Nanos.MIN;
    }
    if (bar.endTimeNs() - bar.timeNs() < Nanos.HOUR && !hours.isOpen(bar.timeNs(), false)) {
      return Nanos.MIN;
    }
    price = bar.openExact();
    return bar.endTimeNs();
  }
}
