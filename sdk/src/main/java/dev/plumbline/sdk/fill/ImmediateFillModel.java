package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.ComboOrder;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.order.MarketOnOpenOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.Fill;
import dev.plumbline.sdk.security.FillModel;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The fill model of any security: an order fills whole, at once when its price is met.
///
/// Sales look at bids and purchases at asks where quotes are subscribed, else at trades. Each kind
/// of order has a method of its own, which returns null where nothing fills; models of an author's
/// own override one of them. A model keeps no state between calls.
///
/// Source: LEAN, `Common/Orders/Fills/FillModel.cs` and `ImmediateFillModel.cs`. LEAN returns an
/// event without a fill where this returns none: its engine drops such events.
public class ImmediateFillModel implements FillModel {
  /// The model.
  public ImmediateFillModel() {}

  @Override
  public Fill fill(FillModelParameters parameters) {
    if (parameters.order() instanceof MarketOrder market) {
      return one(marketFill(parameters, market));
    }
    Order order = parameters.order();
    return switch (order.type()) {
      case MARKET -> one(marketFill(parameters, (MarketOrder) order));
      case LIMIT -> one(limitFill(parameters, (LimitOrder) order));
      case LIMIT_IF_TOUCHED -> one(limitIfTouchedFill(parameters, (LimitIfTouchedOrder) order));
      case TRAILING_STOP -> one(trailingStopFill(parameters, (TrailingStopOrder) order));
      case STOP_MARKET -> one(stopMarketFill(parameters, (StopMarketOrder) order));
      case STOP_LIMIT -> one(stopLimitFill(parameters, (StopLimitOrder) order));
      case MARKET_ON_OPEN -> one(marketOnOpenFill(parameters, (MarketOnOpenOrder) order));
      case MARKET_ON_CLOSE -> one(marketOnCloseFill(parameters, (MarketOnCloseOrder) order));
      case COMBO_MARKET, COMBO_LIMIT, COMBO_LEG_LIMIT ->
          many(comboFill(parameters, (ComboOrder) order));
      case OPTION_EXERCISE ->
          throw new IllegalArgumentException(
              "Order " + order.id() + " exercises an option; a fill model fills all others");
    };
  }

  private static Fill one(OrderEvent event) {
    return event == null ? Fill.NONE : new Fill(event);
  }

  private static Fill many(List<OrderEvent> events) {
    return events.isEmpty() ? Fill.NONE : new Fill(events);
  }

  /// The fill of a market order at the current price plus slippage, in regular hours.
  ///
  /// On a price older than the stale time span the order waits for a new one, or fills with a
  /// warning where none is to be expected.
  public OrderEvent marketFill(FillModelParameters parameters, MarketOrder order) {
    return marketFill(parameters, parameters.security(), order);
  }

  /// The fill of a limit order at the limit price, or at the bar's worse end where the whole bar is
  /// better.
  public OrderEvent limitFill(FillModelParameters parameters, LimitOrder order) {
    return limitFill(parameters.security(), order, order.limitPriceExact());
  }

  /// The fills of all legs of a combo order, or none at all.
  public List<OrderEvent> comboFill(FillModelParameters parameters, ComboOrder order) {
    return new ComboFills(this, parameters).fill(order);
  }

  final OrderEvent marketFill(FillModelParameters parameters, Security asset, Order order) {
    if (order.status() == OrderStatus.CANCELED || !isExchangeOpen(asset, false)) {
      return null;
    }
    Prices prices = getPrices(asset, order.direction());
    long pricesEnd = toUtc(asset, prices.endTimeNs());
    String message = "";
    if (pricesEnd + parameters.stalePriceTimeSpan().toNanos() < order.timeNs()) {
      if (Subscribed.waitsForFreshData(asset, pricesEnd, order.timeNs())) {
        return null;
      }
      message = FillMessages.stalePrice(asset, prices.endTimeNs());
    }
    Decimal price = restingMarketPrice(asset, order, prices);
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    OrderEvent event = filled(asset, order, slipped(order.direction(), price, slip));
    event.setMessage(message);
    return event;
  }

  /// With hourly or daily bars alone, an order older than the bar gets the bar's open; else the
  /// current price.
  private static Decimal restingMarketPrice(Security asset, Order order, Prices prices) {
    return !prices.open().isZero()
            && Subscribed.onlyCoarse(asset)
            && order.timeNs() <= toUtc(asset, prices.timeNs())
        ? prices.open()
        : prices.current();
  }

  final OrderEvent limitFill(Security asset, Order order, Decimal limitPrice) {
    if (order.status() == OrderStatus.CANCELED || !isExchangeOpen(asset)) {
      return null;
    }
    Prices prices = getPrices(asset, order.direction());
    if (toUtc(asset, prices.endTimeNs()) <= order.timeNs()) {
      return null;
    }
    return switch (order.direction()) {
      case BUY ->
          prices.low().isLess(limitPrice)
              ? filled(asset, order, prices.high().min(limitPrice))
              : null;
      case SELL ->
          prices.high().isGreater(limitPrice)
              ? filled(asset, order, prices.low().max(limitPrice))
              : null;
      case HOLD -> null;
    };
  }

  /// The fill of a stop market order, in regular hours, once the market is through the stop price:
  /// at the worse of stop price and current price with slippage.
  public OrderEvent stopMarketFill(FillModelParameters parameters, StopMarketOrder order) {
    Security asset = parameters.security();
    Prices prices = freshRegularPrices(asset, order);
    if (prices == null) {
      return null;
    }
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    Decimal stop = order.stopPriceExact();
    boolean triggered =
        switch (order.direction()) {
          case SELL -> prices.low().isLess(stop);
          case BUY -> prices.high().isGreater(stop);
          case HOLD -> false;
        };
    return triggered ? stopFilled(asset, order, prices, slip) : null;
  }

  /// The fill of a trailing stop order as of a stop market order, touch included; where it does not
  /// fill, the stop price follows the bar's better end.
  public OrderEvent trailingStopFill(FillModelParameters parameters, TrailingStopOrder order) {
    Security asset = parameters.security();
    Prices prices = freshRegularPrices(asset, order);
    if (prices == null) {
      return null;
    }
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    Decimal stop = order.stopPriceExact();
    boolean triggered =
        switch (order.direction()) {
          case SELL -> prices.low().isLessOrEqual(stop);
          case BUY -> prices.high().isGreaterOrEqual(stop);
          case HOLD -> false;
        };
    if (triggered) {
      return stopFilled(asset, order, prices, slip);
    }
    boolean sell = order.direction() == OrderDirection.SELL;
    Decimal moved = order.tryUpdateStopPrice(sell ? prices.high() : prices.low());
    if (moved != null) {
      order.setStopPrice(moved);
      parameters.onOrderUpdated().accept(order);
    }
    return null;
  }

  private Prices freshRegularPrices(Security asset, Order order) {
    if (order.status() == OrderStatus.CANCELED || !isExchangeOpen(asset, false)) {
      return null;
    }
    Prices prices = getPrices(asset, order.direction());
    return toUtc(asset, prices.endTimeNs()) <= order.timeNs() ? null : prices;
  }

  private static OrderEvent stopFilled(
      Security asset, StopMarketOrder order, Prices prices, Decimal slip) {
    Decimal market = slipped(order.direction(), prices.current(), slip);
    Decimal stop = order.stopPriceExact();
    boolean sell = order.direction() == OrderDirection.SELL;
    return filled(asset, order, sell ? stop.min(market) : stop.max(market));
  }

  /// The fill of a stop limit order: once the market is through the stop price, at the limit price
  /// or at the bar's worse end, as soon as the current price is better than the limit.
  public OrderEvent stopLimitFill(FillModelParameters parameters, StopLimitOrder order) {
    Security asset = parameters.security();
    if (order.status() == OrderStatus.CANCELED || !isExchangeOpen(asset)) {
      return null;
    }
    Prices prices = getPrices(asset, order.direction());
    if (toUtc(asset, prices.endTimeNs()) <= order.timeNs()) {
      return null;
    }
    Decimal stop = order.stopPriceExact();
    Decimal limit = order.limitPriceExact();
    switch (order.direction()) {
      case BUY -> {
        if (order.stopTriggered() || prices.high().isGreater(stop)) {
          trigger(parameters, order);
          if (prices.current().isLess(limit)) {
            return filled(asset, order, prices.high().min(limit));
          }
        }
      }
      case SELL -> {
        if (order.stopTriggered() || prices.low().isLess(stop)) {
          trigger(parameters, order);
          if (prices.current().isGreater(limit)) {
            return filled(asset, order, prices.low().max(limit));
          }
        }
      }
      case HOLD -> {}
    }
    return null;
  }

  private static void trigger(FillModelParameters parameters, StopLimitOrder order) {
    if (!order.stopTriggered()) {
      order.setStopTriggered(true);
      parameters.onOrderUpdated().accept(order);
    }
  }

  /// The fill of a limit-if-touched order at its limit price: once trades have touched the trigger
  /// price, as soon as the ask (sale) or the bid (purchase) is at the limit or better.
  public OrderEvent limitIfTouchedFill(FillModelParameters parameters, LimitIfTouchedOrder order) {
    Security asset = parameters.security();
    if (order.status() == OrderStatus.CANCELED || !isExchangeOpen(asset)) {
      return null;
    }
    Prices trades = touchPrices(asset, order.direction());
    if (trades == null || toUtc(asset, trades.endTimeNs()) <= order.timeNs()) {
      return null;
    }
    Decimal limit = order.limitPriceExact();
    switch (order.direction()) {
      case SELL -> {
        if (order.triggerTouched() || trades.high().isGreaterOrEqual(order.triggerPriceExact())) {
          order.setTriggerTouched(true);
          if (LastQuote.price(asset, true).isGreaterOrEqual(limit)) {
            return filled(asset, order, limit);
          }
        }
      }
      case BUY -> {
        if (order.triggerTouched() || trades.low().isLessOrEqual(order.triggerPriceExact())) {
          order.setTriggerTouched(true);
          if (LastQuote.price(asset, false).isLessOrEqual(limit)) {
            return filled(asset, order, limit);
          }
        }
      }
      case HOLD -> {}
    }
    return null;
  }

  private Prices touchPrices(Security asset, OrderDirection direction) {
    Subscribed.require(asset, true);
    if (Subscribed.to(asset, Tick.class, true)) {
      Prices prices = getPrices(asset, direction);
      return Prices.of(prices.timeNs(), prices.endTimeNs(), prices.current());
    }
    TradeBar bar =
        Subscribed.to(asset, TradeBar.class, true) ? asset.cache().getData(TradeBar.class) : null;
    return bar == null ? null : Prices.of(bar);
  }

  /// The fill of a market-on-open order at the open of the first bar after the order, with
  /// slippage.
  public OrderEvent marketOnOpenFill(FillModelParameters parameters, MarketOnOpenOrder order) {
    Security asset = parameters.security();
    checkMarketCloses(asset, OrderType.MARKET_ON_OPEN);
    if (order.status() == OrderStatus.CANCELED) {
      return null;
    }
    long orderTime = asset.exchange().timeZone().toLocal(order.timeNs());
    BaseData bar = asset.getLastData();
    if (bar == null || orderTime >= bar.endTimeNs()) {
      return null;
    }
    SecurityExchangeHours hours = asset.exchange().hours();
    boolean madeToday = Nanos.startOfDay(orderTime) == Nanos.startOfDay(asset.localTimeNs());
    if (madeToday && hours.isOpen(orderTime, false) || !isExchangeOpen(asset, false)) {
      return null;
    }
    return auctionFilled(asset, order, getPrices(asset, order.direction()).open());
  }

  /// The fill of a market-on-close order at the close, with slippage, once the market has closed.
  public OrderEvent marketOnCloseFill(FillModelParameters parameters, MarketOnCloseOrder order) {
    Security asset = parameters.security();
    checkMarketCloses(asset, OrderType.MARKET_ON_CLOSE);
    if (order.status() == OrderStatus.CANCELED) {
      return null;
    }
    long orderTime = asset.exchange().timeZone().toLocal(order.timeNs());
    if (asset.localTimeNs() < asset.exchange().hours().nextMarketClose(orderTime, false)) {
      return null;
    }
    return auctionFilled(asset, order, getPrices(asset, order.direction()).close());
  }

  private static OrderEvent auctionFilled(Security asset, Order order, Decimal price) {
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    return filled(asset, order, slipped(order.direction(), price, slip));
  }

  private static void checkMarketCloses(Security asset, OrderType type) {
    if (asset.exchange().hours().isMarketAlwaysOpen()) {
      throw new IllegalStateException(
          "Market never closes for this symbol "
              + asset.symbol()
              + ", can no submit a orderType order. (order type: "
              + type
              + ")");
    }
  }

  /// The prices on which an order of a direction fills: the last tick, quote bar or trade bar, as
  /// far as subscribed, else what the security knows.
  public Prices getPrices(Security asset, OrderDirection direction) {
    if (direction != OrderDirection.HOLD) {
      Subscribed.require(asset, true);
    }
    return subscribedPrices(asset, direction, true);
  }

  static Prices subscribedPrices(Security asset, OrderDirection direction, boolean withInternal) {
    if (direction == OrderDirection.HOLD) {
      return knownPrices(asset);
    }
    Prices tick = tickPrices(asset, direction, withInternal);
    if (tick != null) {
      return tick;
    }
    if (Subscribed.to(asset, QuoteBar.class, withInternal)) {
      QuoteBar quotes = asset.cache().getData(QuoteBar.class);
      Bar side = quotes == null ? null : sideOf(quotes, direction);
      if (side != null) {
        return Prices.of(quotes.timeNs(), quotes.endTimeNs(), side);
      }
    }
    if (Subscribed.to(asset, TradeBar.class, withInternal)) {
      TradeBar trades = asset.cache().getData(TradeBar.class);
      if (trades != null) {
        return Prices.of(trades);
      }
    }
    return knownPrices(asset);
  }

  static Bar sideOf(QuoteBar quotes, OrderDirection direction) {
    return direction == OrderDirection.SELL ? quotes.bid() : quotes.ask();
  }

  static Prices tickPrices(Security asset, OrderDirection direction, boolean withInternal) {
    if (!Subscribed.to(asset, Tick.class, withInternal)) {
      return null;
    }
    Tick tick = asset.cache().getData(Tick.class);
    if (tick == null) {
      return null;
    }
    Decimal side = direction == OrderDirection.SELL ? tick.bidPriceExact() : tick.askPriceExact();
    Decimal price = side.isZero() ? tick.priceExact() : side;
    return price.isZero() ? null : Prices.of(tick.timeNs(), tick.endTimeNs(), price);
  }

  static Prices knownPrices(Security asset) {
    BaseData last = asset.cache().getData();
    return new Prices(
        last == null ? Nanos.MIN : last.timeNs(),
        last == null ? Nanos.MIN : last.endTimeNs(),
        asset.priceExact(),
        asset.openExact(),
        asset.highExact(),
        asset.lowExact(),
        asset.closeExact());
  }

  /// Whether the exchange is open now, or was during the last bar, which has ended just now or
  /// (longer than an hour) today.
  public boolean isExchangeOpen(Security asset, boolean isExtendedMarketHours) {
    long now = asset.localTimeNs();
    if (asset.exchange().hours().isOpen(now, isExtendedMarketHours)) {
      return true;
    }
    BaseData bar = asset.getLastData();
    if (bar == null) {
      return false;
    }
    long end = bar.endTimeNs();
    boolean current =
        end - bar.timeNs() > Nanos.HOUR
            ? Nanos.startOfDay(now) == Nanos.startOfDay(end)
            : now <= end;
    return current && asset.exchange().isOpenDuringBar(bar.timeNs(), end, isExtendedMarketHours);
  }

  /// Whether orders with a limit fill outside regular hours: whether the subscriptions bring data
  /// then.
  protected boolean followsExtendedHours(Security asset) {
    return Subscribed.anyExtendedMarketHours(asset);
  }

  private boolean isExchangeOpen(Security asset) {
    return isExchangeOpen(asset, followsExtendedHours(asset));
  }

  static long toUtc(Security asset, long localNs) {
    return asset.exchange().timeZone().toUtc(localNs);
  }

  static Decimal slipped(OrderDirection direction, Decimal price, Decimal slip) {
    return switch (direction) {
      case BUY -> price.add(slip);
      case SELL -> price.subtract(slip);
      case HOLD -> price;
    };
  }

  /// The event of an order that fills whole at a price, with neither fee nor message.
  protected static OrderEvent filled(Security asset, Order order, Decimal price) {
    OrderEvent event = new OrderEvent(order, asset.utcNs(), OrderFee.ZERO);
    event.setStatus(OrderStatus.FILLED);
    event.setFillPrice(price);
    event.setFillQuantity(order.quantityExact());
    return event;
  }
}
