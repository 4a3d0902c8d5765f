package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.QuoteBar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.order.OrderDirection;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;

/// A quick look, in doubles, at whether the last bar of a share came anywhere near a price.
///
/// It only ever says no where the exact comparison would say no too: a double of a price is within
/// a relative 1e-15 of it, the margin is a million times that. Where ticks are subscribed it says
/// nothing.
final class PriceReach {
  private static final double MARGIN = 1e-9;

  private PriceReach() {}

  /// Whether the last trade bar surely stayed below a level (upward) or above it.
  static boolean tradesCannotPass(Security asset, Decimal level, boolean upward) {
    double price = upward ? asset.cache().tradeBarHigh() : asset.cache().tradeBarLow();
    return isShort(price, level.doubleValue(), upward) && !subscribesTicks(asset);
  }

  /// The same of the prices that an order of a direction looks at: its side of the quote bar, else
  /// trades.
  static boolean pricesCannotPass(
      Security asset, OrderDirection direction, Decimal level, boolean upward) {
    double price = upward ? high(asset, direction) : low(asset, direction);
    return isShort(price, level.doubleValue(), upward) && !subscribesTicks(asset);
  }

  /// Whether the last bar surely neither triggers a trailing stop order nor moves its stop price.
  static boolean leavesAlone(Security asset, TrailingStopOrder order) {
    boolean sell = order.direction() == OrderDirection.SELL;
    double high = high(asset, order.direction());
    double low = low(asset, order.direction());
    double stop = order.stopPriceExact().doubleValue();
    double near = sell ? low - stop : stop - high;
    double market = sell ? high : low;
    double distance = Math.abs(market - stop);
    double amount = order.trailingAmountExact().doubleValue();
    double reference = order.trailingAsPercentage() ? market * amount : amount;
    double margin = MARGIN * (Math.abs(market) + Math.abs(stop));
    return near > margin && distance < reference - margin && !subscribesTicks(asset);
  }

  /// Whether a price surely falls short of a level; never for NaN.
  private static boolean isShort(double price, double level, boolean upward) {
    double margin = MARGIN * Math.abs(level);
    return upward ? price < level - margin : price > level + margin;
  }

  private static double high(Security asset, OrderDirection direction) {
    if (Subscribed.to(asset, QuoteBar.class, false)) {
      double high = asset.cache().quoteBarHigh(direction != OrderDirection.SELL);
      if (!Double.isNaN(high)) {
        return high;
      }
    }
    return Subscribed.to(asset, TradeBar.class, false) ? asset.cache().tradeBarHigh() : Double.NaN;
  }

  private static double low(Security asset, OrderDirection direction) {
    if (Subscribed.to(asset, QuoteBar.class, false)) {
      double low = asset.cache().quoteBarLow(direction != OrderDirection.SELL);
      if (!Double.isNaN(low)) {
        return low;
      }
    }
    return Subscribed.to(asset, TradeBar.class, false) ? asset.cache().tradeBarLow() : Double.NaN;
  }

  private static boolean subscribesTicks(Security asset) {
    return Subscribed.to(asset, Tick.class, false);
  }
}
