package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.MarketOnCloseOrder;
import dev.plumbline.sdk.order.MarketOnOpenOrder;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.slippage.NullSlippageModel;
import dev.plumbline.sdk.value.Decimal;

/// The fill model of shares.
///
/// | order | fills when | at |
/// |---|---|---|
/// | Market | regular hours | ask (purchase) or bid (sale), else last trade; with slippage |
/// | Limit | a trade beyond the limit price | limit price, or the bar's open where that is better |
/// | StopMarket | a trade at the stop price or beyond | stop price, or the bar's open where that is worse; with slippage |
/// | StopLimit | a price beyond the stop price, then the current price better than the limit | limit price or the bar's worse end |
/// | LimitIfTouched | a trade at the trigger price or beyond, then ask or bid at the limit or better | ask (purchase) or bid (sale) |
/// | TrailingStop | a price at the stop price or beyond | worse of stop price and current price; with slippage |
/// | MarketOnOpen | the first trade data after the open | opening print or the bar's open; with slippage |
/// | MarketOnClose | the close has passed | closing print or the bar's close; with slippage |
///
/// Trades come from trade ticks where ticks are subscribed, else from trade bars; data that ends
/// before the order or with it fills nothing. Market and stop orders need regular hours, the others
/// follow the subscription's hours.
///
/// Source: LEAN, `Common/Orders/Fills/EquityFillModel.cs`.
public class EquityFillModel extends ImmediateFillModel {
  /// The model.
  public EquityFillModel() {}

  @Override
  public OrderEvent marketFill(FillModelParameters parameters, MarketOrder order) {
    Security asset = parameters.security();
    if (order.status() == OrderStatus.CANCELED || !isExchangeOpen(asset, false)) {
      return null;
    }
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    Subscribed.require(asset, false);
    if (order.direction() == OrderDirection.HOLD) {
      return filled(asset, order, Decimal.ZERO);
    }
    BestEffortPrice best = BestEffortPrice.of(parameters, order);
    if (best.isStale()
        && Subscribed.waitsForFreshData(asset, toUtc(asset, best.endTimeNs()), order.timeNs())) {
      return null;
    }
    OrderEvent event = filled(asset, order, slipped(order.direction(), best.price(), slip));
    event.setMessage(best.message());
    return event;
  }

  @Override
  public OrderEvent limitFill(FillModelParameters parameters, LimitOrder order) {
    Security asset = parameters.security();
    boolean buy = order.direction() == OrderDirection.BUY;
    if (order.status() == OrderStatus.CANCELED
        || PriceReach.tradesCannotPass(asset, order.limitPriceExact(), !buy)
        || !isExchangeOpen(asset, Subscribed.extendedMarketHours(asset))) {
      return null;
    }
    TradeBar bar = LastTrades.after(asset, order.timeNs());
    if (bar == null || order.direction() == OrderDirection.HOLD) {
      return null;
    }
    Decimal limit = order.limitPriceExact();
    if (!isBetter(buy, buy ? bar.lowExact() : bar.highExact(), limit)) {
      return null;
    }
    if (isBetter(buy, bar.openExact(), limit)) {
      OrderEvent event = filled(asset, order, bar.openExact());
      event.setMessage(FillMessages.favorableGap(asset, bar));
      return event;
    }
    return filled(asset, order, limit);
  }

  private static boolean isBetter(boolean buy, Decimal price, Decimal limit) {
    return buy ? price.isLess(limit) : price.isGreater(limit);
  }

  @Override
  public OrderEvent stopMarketFill(FillModelParameters parameters, StopMarketOrder order) {
    Security asset = parameters.security();
    boolean buy = order.direction() == OrderDirection.BUY;
    if (order.status() == OrderStatus.CANCELED
        || PriceReach.tradesCannotPass(asset, order.stopPriceExact(), buy)
        || !isExchangeOpen(asset, false)) {
      return null;
    }
    TradeBar bar = LastTrades.after(asset, order.timeNs());
    if (bar == null || order.direction() == OrderDirection.HOLD) {
      return null;
    }
    Decimal stop = order.stopPriceExact();
    if (!isReached(buy, buy ? bar.highExact() : bar.lowExact(), stop)) {
      return null;
    }
    Decimal slip = asset.slippageModel().getSlippageApproximation(asset, order);
    if (isReached(buy, bar.openExact(), stop)) {
      OrderEvent event = filled(asset, order, slipped(order.direction(), bar.openExact(), slip));
      event.setMessage(FillMessages.unfavorableGap(asset, bar));
      return event;
    }
    return filled(asset, order, slipped(order.direction(), stop, slip));
  }

  private static boolean isReached(boolean buy, Decimal price, Decimal stop) {
    return buy ? price.isGreaterOrEqual(stop) : price.isLessOrEqual(stop);
  }

  @Override
  public OrderEvent stopLimitFill(FillModelParameters parameters, StopLimitOrder order) {
    boolean upward = order.direction() == OrderDirection.BUY;
    boolean idle =
        looksAtBars()
            && !order.stopTriggered()
            && PriceReach.pricesCannotPass(
                parameters.security(), order.direction(), order.stopPriceExact(), upward);
    return idle ? null : super.stopLimitFill(parameters, order);
  }

  /// The fill of any security's trailing stop order.
  ///
  /// A slippage model is asked even when nothing fills, as LEAN does: one that draws random numbers
  /// stays in step.
  @Override
  public OrderEvent trailingStopFill(FillModelParameters parameters, TrailingStopOrder order) {
    Security asset = parameters.security();
    boolean drawsNothing = asset.slippageModel() == NullSlippageModel.INSTANCE;
    boolean idle = looksAtBars() && drawsNothing && PriceReach.leavesAlone(asset, order);
    return idle ? null : super.trailingStopFill(parameters, order);
  }

  /// Whether [#getPrices(Security, OrderDirection)] is the one below and no author's own.
  private boolean looksAtBars() {
    return getClass() == EquityFillModel.class;
  }

  @Override
  public OrderEvent limitIfTouchedFill(FillModelParameters parameters, LimitIfTouchedOrder order) {
    Security asset = parameters.security();
    if (order.status() == OrderStatus.CANCELED
        || !isExchangeOpen(asset, Subscribed.extendedMarketHours(asset))) {
      return null;
    }
    TradeBar bar = LastTrades.after(asset, order.timeNs());
    if (bar == null || order.direction() == OrderDirection.HOLD) {
      return null;
    }
    boolean buy = order.direction() == OrderDirection.BUY;
    Decimal trigger = order.triggerPriceExact();
    boolean touched =
        buy ? bar.lowExact().isLessOrEqual(trigger) : bar.highExact().isGreaterOrEqual(trigger);
    if (!touched && !order.triggerTouched()) {
      return null;
    }
    order.setTriggerTouched(true);
    BestEffortPrice best = BestEffortPrice.of(parameters, order);
    Decimal limit = order.limitPriceExact();
    if (buy ? best.price().isGreater(limit) : best.price().isLess(limit)) {
      return null;
    }
    OrderEvent event = filled(asset, order, best.price());
    event.setMessage(best.message());
    return event;
  }

  @Override
  public OrderEvent marketOnOpenFill(FillModelParameters parameters, MarketOnOpenOrder order) {
    if (order.status() == OrderStatus.CANCELED) {
      return null;
    }
    return new OpeningAuction(this, parameters, order).fill();
  }

  @Override
  public OrderEvent marketOnCloseFill(FillModelParameters parameters, MarketOnCloseOrder order) {
    if (order.status() == OrderStatus.CANCELED) {
      return null;
    }
    return ClosingAuction.fill(parameters, order);
  }

  @Override
  protected boolean followsExtendedHours(Security asset) {
    return Subscribed.extendedMarketHours(asset);
  }

  @Override
  public Prices getPrices(Security asset, OrderDirection direction) {
    return subscribedPrices(asset, direction, false);
  }
}
