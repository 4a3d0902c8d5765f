package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.function.Supplier;

/// The best ask (for a purchase) or bid (otherwise) that the subscribed data of a share gives for
/// an order.
///
/// Sources are asked in order: quote ticks, quote bar, trade ticks, trade bar. The first whose data
/// is not older than the order by more than the stale time span wins; if all are, the newest does.
///
/// @param price the price
/// @param message what is to be said of its source; gives "" if nothing
/// @param isStale whether it is older than the stale time span allows
/// @param endTimeNs end of the datum it comes from, exchange wall clock
record BestEffortPrice(Decimal price, Supplier<String> message, boolean isStale, long endTimeNs) {
  private static final Supplier<String> SILENT = () -> "";

  static BestEffortPrice of(FillModelParameters parameters, Order order) {
    Search search = new Search(parameters, order);
    BestEffortPrice found = search.find();
    if (found == null) {
      Security asset = parameters.security();
      throw FillMessages.noMarketData(asset, search.ask, Subscribed.types(asset));
    }
    return found;
  }

  /// The walk through the sources; the message of a stale source stays when a later one wins
  /// without one of its own.
  private static final class Search {
    private final Security asset;
    private final boolean ask;
    private final long cutOffNs;
    private Supplier<String> message = SILENT;
    private BestEffortPrice newest;

    Search(FillModelParameters parameters, Order order) {
      asset = parameters.security();
      ask = order.direction() == OrderDirection.BUY;
      long orderTime = asset.exchange().timeZone().toLocal(order.timeNs());
      cutOffNs = orderTime - parameters.stalePriceTimeSpan().toNanos();
    }

    BestEffortPrice find() {
      boolean ticksSubscribed = Subscribed.to(asset, Tick.class, false);
      List<Tick> ticks = ticksSubscribed ? asset.cache().ticks() : List.of();
      BestEffortPrice found = quoteTick(ticks);
      found = found == null ? quoteBar() : found;
      found = found == null ? tradeTick(ticks) : found;
      found = found == null ? tradeBar() : found;
      return found == null ? newest : found;
    }

    private BestEffortPrice quoteTick(List<Tick> ticks) {
      Tick quote = LastQuote.lastQuote(ticks, ask);
      if (quote == null) {
        return null;
      }
      Decimal price = LastQuote.side(quote, ask);
      if (isFresh(quote.endTimeNs())) {
        return fresh(price, quote.endTimeNs());
      }
      message = FillMessages.staleQuoteTick(asset, quote.endTimeNs());
      return stale(price, quote.endTimeNs());
    }

    private BestEffortPrice quoteBar() {
      if (!Subscribed.to(asset, QuoteBar.class, false)) {
        return null;
      }
      QuoteBar bar = asset.cache().getData(QuoteBar.class);
      if (bar == null || !isNewer(bar.endTimeNs())) {
        return null;
      }
      Decimal price = LastQuote.close(bar, ask);
      if (isFresh(bar.endTimeNs())) {
        return fresh(price, bar.endTimeNs());
      }
      message = FillMessages.staleQuoteBar(asset, bar.endTimeNs());
      return stale(price, bar.endTimeNs());
    }

    private BestEffortPrice tradeTick(List<Tick> ticks) {
      for (Tick tick : ticks.reversed()) {
        if (tick.tickType() == TickType.TRADE) {
          return isNewer(tick.endTimeNs()) ? trade(tick) : null;
        }
      }
      return null;
    }

    private BestEffortPrice trade(Tick tick) {
      message = FillMessages.tradeTick(asset, tick.endTimeNs());
      return isFresh(tick.endTimeNs())
          ? fresh(tick.priceExact(), tick.endTimeNs())
          : stale(tick.priceExact(), tick.endTimeNs());
    }

    private BestEffortPrice tradeBar() {
      if (!Subscribed.to(asset, TradeBar.class, false)) {
        return null;
      }
      TradeBar bar = asset.cache().getData(TradeBar.class);
      if (bar == null || !isNewer(bar.endTimeNs())) {
        return null;
      }
      message = FillMessages.tradeBar(asset, bar.endTimeNs());
      return isFresh(bar.endTimeNs())
          ? fresh(bar.closeExact(), bar.endTimeNs())
          : stale(bar.closeExact(), bar.endTimeNs());
    }

    private boolean isFresh(long endTimeNs) {
      return endTimeNs >= cutOffNs;
    }

    private boolean isNewer(long endTimeNs) {
      return endTimeNs > (newest == null ? Nanos.MIN : newest.endTimeNs);
    }

    private BestEffortPrice fresh(Decimal price, long endTimeNs) {
      return new BestEffortPrice(price, message, false, endTimeNs);
    }

    /// Remembers a stale price, which the search goes past.
    private BestEffortPrice stale(Decimal price, long endTimeNs) {
      newest = new BestEffortPrice(price, message, true, endTimeNs);
      return null;
    }
  }
}
