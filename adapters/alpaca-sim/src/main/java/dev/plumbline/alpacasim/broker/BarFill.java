package dev.plumbline.alpacasim.broker;

import dev.plumbline.alpacasim.account.OrderTerms;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Side;
import dev.plumbline.alpacasim.market.Candle;
import dev.plumbline.alpacasim.market.Minute;
import dev.plumbline.sdk.value.Decimal;

/// What a finished bar does to an order by LEAN's fill model for shares.
///
/// | order | fills when | at |
/// |---|---|---|
/// | market | at once | ask (purchase) or bid (sale) where recorded, else the close |
/// | limit | a trade beyond the limit | the limit, or the open where that is better |
/// | stop | a trade at the stop or beyond | the stop, or the open where that is worse |
/// | stop limit | a price beyond the stop, then the close better than the limit | the limit or the bar's worse end |
/// | trailing stop | a price at the stop or beyond | the worse of stop and close |
///
/// Limits and stops look at trades; stop limits and trailing stops at ask or bid where recorded.
///
/// Source: LEAN, `Common/Orders/Fills/EquityFillModel.cs` and `ImmediateFillModel.cs`.
final class BarFill {
  private final PaperOrder order;
  private final OrderTerms terms;
  private final boolean buy;
  private final Candle trades;
  private final Candle side;

  BarFill(PaperOrder order, Minute minute) {
    this.order = order;
    this.terms = order.terms();
    this.buy = terms.side() == Side.BUY;
    this.trades = minute.trade();
    this.side = !minute.isQuoted() ? minute.trade() : buy ? minute.ask() : minute.bid();
  }

  /// The price of the fill; null for none.
  Decimal price() {
    return switch (terms.kind()) {
      case MARKET -> Candle.dollars(side.close());
      case LIMIT -> limit();
      case STOP -> stop();
      case STOP_LIMIT -> stopLimit();
      case TRAILING_STOP -> trailingStop();
    };
  }

  private Decimal limit() {
    Decimal limit = terms.limitPrice();
    Decimal best = Candle.dollars(buy ? trades.low() : trades.high());
    Decimal open = Candle.dollars(trades.open());
    if (!isBetter(best, limit)) {
      return null;
    }
    return isBetter(open, limit) ? open : limit;
  }

  private boolean isBetter(Decimal price, Decimal limit) {
    return buy ? price.isLess(limit) : price.isGreater(limit);
  }

  private Decimal stop() {
    Decimal stop = terms.stopPrice();
    Decimal open = Candle.dollars(trades.open());
    if (!isReached(Candle.dollars(buy ? trades.high() : trades.low()), stop)) {
      return null;
    }
    return isReached(open, stop) ? open : stop;
  }

  private boolean isReached(Decimal price, Decimal stop) {
    return buy ? price.isGreaterOrEqual(stop) : price.isLessOrEqual(stop);
  }

  private Decimal stopLimit() {
    Decimal limit = terms.limitPrice();
    Decimal worst = Candle.dollars(buy ? side.high() : side.low());
    boolean beyond = isReached(worst, terms.stopPrice()) && !worst.equals(terms.stopPrice());
    if (!order.isElected() && !beyond) {
      return null;
    }
    order.elect();
    if (!isBetter(Candle.dollars(side.close()), limit)) {
      return null;
    }
    return buy ? worst.min(limit) : worst.max(limit);
  }

  private Decimal trailingStop() {
    Decimal stop = terms.stopPrice();
    Decimal close = Candle.dollars(side.close());
    if (!isReached(Candle.dollars(buy ? side.high() : side.low()), stop)) {
      Trailing.follow(order, Candle.dollars(buy ? side.low() : side.high()));
      return null;
    }
    return buy ? close.max(stop) : close.min(stop);
  }
}
