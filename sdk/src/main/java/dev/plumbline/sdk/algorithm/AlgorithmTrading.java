package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.order.Leg;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.List;

/// The words of an [Algorithm] that trade.
///
/// A layer of [Algorithm], not to be extended. Quantities are signed: positive to buy, negative to
/// sell. A refused order gives a ticket of status Invalid whose response says why; nothing is
/// thrown for it. Prices and quantities written as `double` count as their shortest decimal text.
public abstract sealed class AlgorithmTrading extends AlgorithmSetup permits AlgorithmHistory {
  AlgorithmTrading() {}

  /// Buys at the market; the sign of the quantity does not matter.
  public final OrderTicket buy(Symbol symbol, Number quantity) {
    return order(symbol, Exact.of(quantity).abs());
  }

  /// Buys at the market; the sign of the quantity does not matter.
  public final OrderTicket buy(String ticker, Number quantity) {
    return buy(symbol(ticker), quantity);
  }

  /// Sells at the market; the sign of the quantity does not matter.
  public final OrderTicket sell(Symbol symbol, Number quantity) {
    return order(symbol, Exact.of(quantity).abs().negate());
  }

  /// Sells at the market; the sign of the quantity does not matter.
  public final OrderTicket sell(String ticker, Number quantity) {
    return sell(symbol(ticker), quantity);
  }

  /// The same as `marketOrder`.
  public final OrderTicket order(Symbol symbol, Number quantity) {
    return order(symbol, quantity, OrderDetails.NONE);
  }

  /// The same as `marketOrder`.
  public final OrderTicket order(Symbol symbol, Number quantity, String tag) {
    return order(symbol, quantity, OrderDetails.tag(tag));
  }

  /// The same as `marketOrder`.
  public final OrderTicket order(Symbol symbol, Number quantity, OrderDetails details) {
    return marketOrder(symbol, quantity, details);
  }

  /// The same as `marketOrder`.
  public final OrderTicket order(String ticker, Number quantity) {
    return order(symbol(ticker), quantity, OrderDetails.NONE);
  }

  /// The same as `marketOrder`.
  public final OrderTicket order(String ticker, Number quantity, String tag) {
    return order(symbol(ticker), quantity, OrderDetails.tag(tag));
  }

  /// The same as `marketOrder`.
  public final OrderTicket order(String ticker, Number quantity, OrderDetails details) {
    return order(symbol(ticker), quantity, details);
  }

  /// Buys or sells at the market. Outside regular hours the order waits for the next open; where
  /// only daily bars are followed, for the close.
  public final OrderTicket marketOrder(Symbol symbol, Number quantity) {
    return marketOrder(symbol, quantity, OrderDetails.NONE);
  }

  /// Buys or sells at the market. Outside regular hours the order waits for the next open; where
  /// only daily bars are followed, for the close.
  public final OrderTicket marketOrder(Symbol symbol, Number quantity, String tag) {
    return marketOrder(symbol, quantity, OrderDetails.tag(tag));
  }

  /// Buys or sells at the market. Outside regular hours the order waits for the next open; where
  /// only daily bars are followed, for the close.
  public final OrderTicket marketOrder(Symbol symbol, Number quantity, OrderDetails details) {
    return parts().trading().market(symbol, Exact.of(quantity), details);
  }

  /// Buys or sells at the market. Outside regular hours the order waits for the next open; where
  /// only daily bars are followed, for the close.
  public final OrderTicket marketOrder(String ticker, Number quantity) {
    return marketOrder(symbol(ticker), quantity, OrderDetails.NONE);
  }

  /// Buys or sells at the market. Outside regular hours the order waits for the next open; where
  /// only daily bars are followed, for the close.
  public final OrderTicket marketOrder(String ticker, Number quantity, String tag) {
    return marketOrder(symbol(ticker), quantity, OrderDetails.tag(tag));
  }

  /// Buys or sells at the market. Outside regular hours the order waits for the next open; where
  /// only daily bars are followed, for the close.
  public final OrderTicket marketOrder(String ticker, Number quantity, OrderDetails details) {
    return marketOrder(symbol(ticker), quantity, details);
  }

  /// Buys or sells in the next opening auction.
  public final OrderTicket marketOnOpenOrder(Symbol symbol, Number quantity) {
    return marketOnOpenOrder(symbol, quantity, OrderDetails.NONE);
  }

  /// Buys or sells in the next opening auction.
  public final OrderTicket marketOnOpenOrder(Symbol symbol, Number quantity, String tag) {
    return marketOnOpenOrder(symbol, quantity, OrderDetails.tag(tag));
  }

  /// Buys or sells in the next opening auction.
  public final OrderTicket marketOnOpenOrder(Symbol symbol, Number quantity, OrderDetails details) {
    return parts().trading().auction(OrderType.MARKET_ON_OPEN, symbol, Exact.of(quantity), details);
  }

  /// Buys or sells in the next opening auction.
  public final OrderTicket marketOnOpenOrder(String ticker, Number quantity) {
    return marketOnOpenOrder(symbol(ticker), quantity, OrderDetails.NONE);
  }

  /// Buys or sells in the next opening auction.
  public final OrderTicket marketOnOpenOrder(String ticker, Number quantity, String tag) {
    return marketOnOpenOrder(symbol(ticker), quantity, OrderDetails.tag(tag));
  }

  /// Buys or sells in the next opening auction.
  public final OrderTicket marketOnOpenOrder(String ticker, Number quantity, OrderDetails details) {
    return marketOnOpenOrder(symbol(ticker), quantity, details);
  }

  /// Buys or sells in the next closing auction.
  public final OrderTicket marketOnCloseOrder(Symbol symbol, Number quantity) {
    return marketOnCloseOrder(symbol, quantity, OrderDetails.NONE);
  }

  /// Buys or sells in the next closing auction.
  public final OrderTicket marketOnCloseOrder(Symbol symbol, Number quantity, String tag) {
    return marketOnCloseOrder(symbol, quantity, OrderDetails.tag(tag));
  }

  /// Buys or sells in the next closing auction.
  public final OrderTicket marketOnCloseOrder(
      Symbol symbol, Number quantity, OrderDetails details) {
    return parts()
        .trading()
        .auction(OrderType.MARKET_ON_CLOSE, symbol, Exact.of(quantity), details);
  }

  /// Buys or sells in the next closing auction.
  public final OrderTicket marketOnCloseOrder(String ticker, Number quantity) {
    return marketOnCloseOrder(symbol(ticker), quantity, OrderDetails.NONE);
  }

  /// Buys or sells in the next closing auction.
  public final OrderTicket marketOnCloseOrder(String ticker, Number quantity, String tag) {
    return marketOnCloseOrder(symbol(ticker), quantity, OrderDetails.tag(tag));
  }

  /// Buys or sells in the next closing auction.
  public final OrderTicket marketOnCloseOrder(
      String ticker, Number quantity, OrderDetails details) {
    return marketOnCloseOrder(symbol(ticker), quantity, details);
  }

  /// Buys or sells at a price or a better one.
  public final OrderTicket limitOrder(Symbol symbol, Number quantity, Number limitPrice) {
    return limitOrder(symbol, quantity, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells at a price or a better one.
  public final OrderTicket limitOrder(
      Symbol symbol, Number quantity, Number limitPrice, String tag) {
    return limitOrder(symbol, quantity, limitPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at a price or a better one.
  public final OrderTicket limitOrder(
      Symbol symbol, Number quantity, Number limitPrice, OrderDetails details) {
    return parts().trading().limit(symbol, Exact.of(quantity), Exact.of(limitPrice), details);
  }

  /// Buys or sells at a price or a better one.
  public final OrderTicket limitOrder(String ticker, Number quantity, Number limitPrice) {
    return limitOrder(symbol(ticker), quantity, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells at a price or a better one.
  public final OrderTicket limitOrder(
      String ticker, Number quantity, Number limitPrice, String tag) {
    return limitOrder(symbol(ticker), quantity, limitPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at a price or a better one.
  public final OrderTicket limitOrder(
      String ticker, Number quantity, Number limitPrice, OrderDetails details) {
    return limitOrder(symbol(ticker), quantity, limitPrice, details);
  }

  /// Buys or sells at the market once the price has reached a stop.
  public final OrderTicket stopMarketOrder(Symbol symbol, Number quantity, Number stopPrice) {
    return stopMarketOrder(symbol, quantity, stopPrice, OrderDetails.NONE);
  }

  /// Buys or sells at the market once the price has reached a stop.
  public final OrderTicket stopMarketOrder(
      Symbol symbol, Number quantity, Number stopPrice, String tag) {
    return stopMarketOrder(symbol, quantity, stopPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at the market once the price has reached a stop.
  public final OrderTicket stopMarketOrder(
      Symbol symbol, Number quantity, Number stopPrice, OrderDetails details) {
    return parts().trading().stopMarket(symbol, Exact.of(quantity), Exact.of(stopPrice), details);
  }

  /// Buys or sells at the market once the price has reached a stop.
  public final OrderTicket stopMarketOrder(String ticker, Number quantity, Number stopPrice) {
    return stopMarketOrder(symbol(ticker), quantity, stopPrice, OrderDetails.NONE);
  }

  /// Buys or sells at the market once the price has reached a stop.
  public final OrderTicket stopMarketOrder(
      String ticker, Number quantity, Number stopPrice, String tag) {
    return stopMarketOrder(symbol(ticker), quantity, stopPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at the market once the price has reached a stop.
  public final OrderTicket stopMarketOrder(
      String ticker, Number quantity, Number stopPrice, OrderDetails details) {
    return stopMarketOrder(symbol(ticker), quantity, stopPrice, details);
  }

  /// Buys or sells at a limit once the price has reached a stop.
  public final OrderTicket stopLimitOrder(
      Symbol symbol, Number quantity, Number stopPrice, Number limitPrice) {
    return stopLimitOrder(symbol, quantity, stopPrice, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells at a limit once the price has reached a stop.
  public final OrderTicket stopLimitOrder(
      Symbol symbol, Number quantity, Number stopPrice, Number limitPrice, String tag) {
    return stopLimitOrder(symbol, quantity, stopPrice, limitPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at a limit once the price has reached a stop.
  public final OrderTicket stopLimitOrder(
      Symbol symbol, Number quantity, Number stopPrice, Number limitPrice, OrderDetails details) {
    return parts()
        .trading()
        .stopLimit(symbol, Exact.of(quantity), Exact.of(stopPrice), Exact.of(limitPrice), details);
  }

  /// Buys or sells at a limit once the price has reached a stop.
  public final OrderTicket stopLimitOrder(
      String ticker, Number quantity, Number stopPrice, Number limitPrice) {
    return stopLimitOrder(symbol(ticker), quantity, stopPrice, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells at a limit once the price has reached a stop.
  public final OrderTicket stopLimitOrder(
      String ticker, Number quantity, Number stopPrice, Number limitPrice, String tag) {
    return stopLimitOrder(symbol(ticker), quantity, stopPrice, limitPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at a limit once the price has reached a stop.
  public final OrderTicket stopLimitOrder(
      String ticker, Number quantity, Number stopPrice, Number limitPrice, OrderDetails details) {
    return stopLimitOrder(symbol(ticker), quantity, stopPrice, limitPrice, details);
  }

  /// Buys or sells at a limit once the price has touched a trigger.
  public final OrderTicket limitIfTouchedOrder(
      Symbol symbol, Number quantity, Number triggerPrice, Number limitPrice) {
    return limitIfTouchedOrder(symbol, quantity, triggerPrice, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells at a limit once the price has touched a trigger.
  public final OrderTicket limitIfTouchedOrder(
      Symbol symbol, Number quantity, Number triggerPrice, Number limitPrice, String tag) {
    return limitIfTouchedOrder(symbol, quantity, triggerPrice, limitPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at a limit once the price has touched a trigger.
  public final OrderTicket limitIfTouchedOrder(
      Symbol symbol,
      Number quantity,
      Number triggerPrice,
      Number limitPrice,
      OrderDetails details) {
    return parts()
        .trading()
        .limitIfTouched(
            symbol, Exact.of(quantity), Exact.of(triggerPrice), Exact.of(limitPrice), details);
  }

  /// Buys or sells at a limit once the price has touched a trigger.
  public final OrderTicket limitIfTouchedOrder(
      String ticker, Number quantity, Number triggerPrice, Number limitPrice) {
    return limitIfTouchedOrder(
        symbol(ticker), quantity, triggerPrice, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells at a limit once the price has touched a trigger.
  public final OrderTicket limitIfTouchedOrder(
      String ticker, Number quantity, Number triggerPrice, Number limitPrice, String tag) {
    return limitIfTouchedOrder(
        symbol(ticker), quantity, triggerPrice, limitPrice, OrderDetails.tag(tag));
  }

  /// Buys or sells at a limit once the price has touched a trigger.
  public final OrderTicket limitIfTouchedOrder(
      String ticker,
      Number quantity,
      Number triggerPrice,
      Number limitPrice,
      OrderDetails details) {
    return limitIfTouchedOrder(symbol(ticker), quantity, triggerPrice, limitPrice, details);
  }

  /// Buys or sells at the market once the price has turned back by an amount, or by a fraction of
  /// the price, from its best.
  public final OrderTicket trailingStopOrder(
      Symbol symbol, Number quantity, Number trailingAmount, boolean trailingAsPercentage) {
    return trailingStopOrder(
        symbol, quantity, trailingAmount, trailingAsPercentage, OrderDetails.NONE);
  }

  /// Buys or sells at the market once the price has turned back by an amount, or by a fraction of
  /// the price, from its best.
  public final OrderTicket trailingStopOrder(
      Symbol symbol,
      Number quantity,
      Number trailingAmount,
      boolean trailingAsPercentage,
      String tag) {
    return trailingStopOrder(
        symbol, quantity, trailingAmount, trailingAsPercentage, OrderDetails.tag(tag));
  }

  /// Buys or sells at the market once the price has turned back by an amount, or by a fraction of
  /// the price, from its best.
  public final OrderTicket trailingStopOrder(
      Symbol symbol,
      Number quantity,
      Number trailingAmount,
      boolean trailingAsPercentage,
      OrderDetails details) {
    return parts()
        .trading()
        .trailingStop(
            symbol,
            Exact.of(quantity),
            null,
            new Trading.Trail(Exact.of(trailingAmount), trailingAsPercentage),
            details);
  }

  /// Buys or sells at the market once the price has turned back by an amount, or by a fraction of
  /// the price, from its best.
  public final OrderTicket trailingStopOrder(
      String ticker, Number quantity, Number trailingAmount, boolean trailingAsPercentage) {
    return trailingStopOrder(
        symbol(ticker), quantity, trailingAmount, trailingAsPercentage, OrderDetails.NONE);
  }

  /// Buys or sells at the market once the price has turned back by an amount, or by a fraction of
  /// the price, from its best.
  public final OrderTicket trailingStopOrder(
      String ticker,
      Number quantity,
      Number trailingAmount,
      boolean trailingAsPercentage,
      String tag) {
    return trailingStopOrder(
        symbol(ticker), quantity, trailingAmount, trailingAsPercentage, OrderDetails.tag(tag));
  }

  /// Buys or sells at the market once the price has turned back by an amount, or by a fraction of
  /// the price, from its best.
  public final OrderTicket trailingStopOrder(
      String ticker,
      Number quantity,
      Number trailingAmount,
      boolean trailingAsPercentage,
      OrderDetails details) {
    return trailingStopOrder(
        symbol(ticker), quantity, trailingAmount, trailingAsPercentage, details);
  }

  /// Buys or sells at the market once the price has turned back; the first stop price is given.
  public final OrderTicket trailingStopOrder(
      Symbol symbol,
      Number quantity,
      Number stopPrice,
      Number trailingAmount,
      boolean trailingAsPercentage) {
    return trailingStopOrder(
        symbol, quantity, stopPrice, trailingAmount, trailingAsPercentage, OrderDetails.NONE);
  }

  /// Buys or sells at the market once the price has turned back; the first stop price is given.
  public final OrderTicket trailingStopOrder(
      Symbol symbol,
      Number quantity,
      Number stopPrice,
      Number trailingAmount,
      boolean trailingAsPercentage,
      OrderDetails details) {
    return parts()
        .trading()
        .trailingStop(
            symbol,
            Exact.of(quantity),
            Exact.of(stopPrice),
            new Trading.Trail(Exact.of(trailingAmount), trailingAsPercentage),
            details);
  }

  /// Buys or sells at the market once the price has turned back; the first stop price is given.
  public final OrderTicket trailingStopOrder(
      String ticker,
      Number quantity,
      Number stopPrice,
      Number trailingAmount,
      boolean trailingAsPercentage) {
    return trailingStopOrder(
        symbol(ticker), quantity, stopPrice, trailingAmount, trailingAsPercentage);
  }

  /// Sends a request that the author put together, after the usual checks.
  public final OrderTicket submitOrderRequest(SubmitOrderRequest request) {
    return parts().trading().submit(request);
  }

  /// Buys or sells several securities at the market, all or none.
  public final List<OrderTicket> comboMarketOrder(List<Leg> legs, int quantity) {
    return comboMarketOrder(legs, quantity, OrderDetails.NONE);
  }

  /// Buys or sells several securities at the market, all or none.
  public final List<OrderTicket> comboMarketOrder(
      List<Leg> legs, int quantity, OrderDetails details) {
    return parts().trading().comboMarket(legs, quantity, details);
  }

  /// Buys or sells several securities at a net limit price, all or none.
  public final List<OrderTicket> comboLimitOrder(List<Leg> legs, int quantity, Number limitPrice) {
    return comboLimitOrder(legs, quantity, limitPrice, OrderDetails.NONE);
  }

  /// Buys or sells several securities at a net limit price, all or none.
  public final List<OrderTicket> comboLimitOrder(
      List<Leg> legs, int quantity, Number limitPrice, OrderDetails details) {
    return parts().trading().comboLimit(legs, quantity, Exact.of(limitPrice), details);
  }

  /// Buys or sells several securities, each at its leg's limit price, all or none.
  public final List<OrderTicket> comboLegLimitOrder(List<Leg> legs, int quantity) {
    return comboLegLimitOrder(legs, quantity, OrderDetails.NONE);
  }

  /// Buys or sells several securities, each at its leg's limit price, all or none.
  public final List<OrderTicket> comboLegLimitOrder(
      List<Leg> legs, int quantity, OrderDetails details) {
    return parts().trading().comboLegLimit(legs, quantity, details);
  }

  /// Orders what makes a security a fraction of the portfolio's value: 0.5 for half, -0.2 for a
  /// short position of a fifth.
  public final List<OrderTicket> setHoldings(Symbol symbol, Number fraction) {
    return setHoldings(symbol, fraction, false, OrderDetails.NONE);
  }

  /// Orders what makes a security a fraction of the portfolio's value, and may close all other
  /// positions first.
  public final List<OrderTicket> setHoldings(
      Symbol symbol, Number fraction, boolean liquidateExistingHoldings) {
    return setHoldings(symbol, fraction, liquidateExistingHoldings, OrderDetails.NONE);
  }

  /// Orders what makes a security a fraction of the portfolio's value, and may close all other
  /// positions first.
  public final List<OrderTicket> setHoldings(
      Symbol symbol, Number fraction, boolean liquidateExistingHoldings, String tag) {
    return setHoldings(symbol, fraction, liquidateExistingHoldings, OrderDetails.tag(tag));
  }

  /// Orders what makes a security a fraction of the portfolio's value, and may close all other
  /// positions first.
  public final List<OrderTicket> setHoldings(
      Symbol symbol, Number fraction, boolean liquidateExistingHoldings, OrderDetails details) {
    return parts()
        .holdings()
        .setHoldings(symbol, Exact.of(fraction), liquidateExistingHoldings, details);
  }

  /// Orders what makes a security a fraction of the portfolio's value.
  public final List<OrderTicket> setHoldings(String ticker, Number fraction) {
    return setHoldings(symbol(ticker), fraction);
  }

  /// Orders what makes a security a fraction of the portfolio's value, and may close all other
  /// positions first.
  public final List<OrderTicket> setHoldings(
      String ticker, Number fraction, boolean liquidateExistingHoldings) {
    return setHoldings(symbol(ticker), fraction, liquidateExistingHoldings);
  }

  /// Orders what makes a security a fraction of the portfolio's value, and may close all other
  /// positions first.
  public final List<OrderTicket> setHoldings(
      String ticker, Number fraction, boolean liquidateExistingHoldings, String tag) {
    return setHoldings(symbol(ticker), fraction, liquidateExistingHoldings, tag);
  }

  /// Orders what makes several securities fractions of the portfolio's value; orders that free
  /// margin go first.
  public final List<OrderTicket> setHoldings(List<PortfolioTarget> targets) {
    return setHoldings(targets, false, OrderDetails.NONE);
  }

  /// Orders what makes several securities fractions of the portfolio's value, and may close all
  /// other positions first.
  public final List<OrderTicket> setHoldings(
      List<PortfolioTarget> targets, boolean liquidateExistingHoldings) {
    return setHoldings(targets, liquidateExistingHoldings, OrderDetails.NONE);
  }

  /// Orders what makes several securities fractions of the portfolio's value, and may close all
  /// other positions first.
  public final List<OrderTicket> setHoldings(
      List<PortfolioTarget> targets, boolean liquidateExistingHoldings, OrderDetails details) {
    return parts().holdings().setHoldings(targets, liquidateExistingHoldings, details);
  }

  /// The quantity to order so that a security makes up a fraction of the portfolio's value.
  public final double calculateOrderQuantity(Symbol symbol, Number target) {
    return calculateOrderQuantityExact(symbol, target).doubleValue();
  }

  /// The quantity to order so that a security makes up a fraction of the portfolio's value.
  public final double calculateOrderQuantity(String ticker, Number target) {
    return calculateOrderQuantity(symbol(ticker), target);
  }

  /// The quantity to order so that a security makes up a fraction of the portfolio's value, exact.
  public final Decimal calculateOrderQuantityExact(Symbol symbol, Number target) {
    return parts().holdings().calculateOrderQuantity(symbol, Exact.of(target));
  }

  /// Closes all positions and cancels all open orders, by ticker.
  public final List<OrderTicket> liquidate() {
    return liquidate(OrderDetails.NONE);
  }

  /// Closes all positions and cancels all open orders, by ticker.
  public final List<OrderTicket> liquidate(OrderDetails details) {
    return parts().holdings().liquidateAll(details);
  }

  /// Closes a position and cancels the security's open orders; `Liquidated` is the orders' note.
  public final List<OrderTicket> liquidate(Symbol symbol) {
    return liquidate(symbol, OrderDetails.NONE);
  }

  /// Closes a position and cancels the security's open orders, with a note.
  public final List<OrderTicket> liquidate(Symbol symbol, String tag) {
    return liquidate(symbol, OrderDetails.tag(tag));
  }

  /// Closes a position and cancels the security's open orders.
  public final List<OrderTicket> liquidate(Symbol symbol, OrderDetails details) {
    return parts().holdings().liquidate(List.of(symbol), details);
  }

  /// Closes a position and cancels the security's open orders.
  public final List<OrderTicket> liquidate(String ticker) {
    return liquidate(symbol(ticker));
  }

  /// Closes a position and cancels the security's open orders, with a note.
  public final List<OrderTicket> liquidate(String ticker, String tag) {
    return liquidate(symbol(ticker), tag);
  }

  /// Closes positions and cancels the securities' open orders, in the order given.
  public final List<OrderTicket> liquidate(Collection<Symbol> symbols) {
    return liquidate(symbols, OrderDetails.NONE);
  }

  /// Closes positions and cancels the securities' open orders, in the order given.
  public final List<OrderTicket> liquidate(Collection<Symbol> symbols, OrderDetails details) {
    return parts().holdings().liquidate(symbols, details);
  }

  /// Whether any share can be sold short now.
  public final boolean shortable(Symbol symbol) {
    return shortable(symbol, 0);
  }

  /// Whether so many shares can be sold short now, on top of position and open orders.
  public final boolean shortable(Symbol symbol, Number shortQuantity) {
    return parts().securities().shortable(symbol, Exact.of(shortQuantity), null);
  }

  /// Whether so many shares can be sold short now, on top of position and all open orders but one.
  public final boolean shortable(Symbol symbol, Number shortQuantity, int updateOrderId) {
    return parts().securities().shortable(symbol, Exact.of(shortQuantity), updateOrderId);
  }

  /// The shares that can be sold short now; 0 also where nothing limits them, as in LEAN.
  public final long shortableQuantity(Symbol symbol) {
    return parts().securities().shortableQuantity(symbol);
  }

  /// Uses the kill switch: in a live run nothing more is sent after this, also after a restart,
  /// until a person lifts the halt. A backtest closes everything if asked to, and ends.
  ///
  /// @param reason why; it is written down, and people are alerted
  public final void halt(HaltMode mode, String reason) {
    if (!engine().halt(mode, reason)) {
      if (mode == HaltMode.FLATTEN) {
        liquidate();
      }
      quit(reason);
    }
  }
}
