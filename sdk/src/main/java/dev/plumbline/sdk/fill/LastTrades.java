package dev.plumbline.sdk.fill;

import dev.plumbline.sdk.data.Bar;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;

/// The last trades of a share as one bar: made of the last trade ticks where ticks are subscribed,
/// else the last trade bar.
final class LastTrades {
  private LastTrades() {}

  /// The trades, or null if there are none or they end before a UTC time or at it.
  static TradeBar after(Security asset, long utcNs) {
    Subscribed.require(asset, false);
    TradeBar bar = null;
    if (Subscribed.to(asset, Tick.class, false)) {
      bar = ofTicks(asset);
    } else if (Subscribed.to(asset, TradeBar.class, false)) {
      bar = asset.cache().getData(TradeBar.class);
    }
    return bar == null || ImmediateFillModel.toUtc(asset, bar.endTimeNs()) <= utcNs ? null : bar;
  }

  private static TradeBar ofTicks(Security asset) {
    List<Tick> ticks = asset.cache().ticks();
    Tick first = null;
    Tick last = null;
    Decimal high = null;
    Decimal low = null;
    Decimal volume = Decimal.ZERO;
    for (Tick tick : ticks) {
      if (tick.tickType() != TickType.TRADE) {
        continue;
      }
      if (first == null || first.priceExact().isZero()) {
        first = tick;
      }
      last = tick;
      high = high == null ? tick.priceExact() : high.max(tick.priceExact());
      low = low == null ? tick.priceExact() : low.min(tick.priceExact());
      volume = volume.add(tick.quantityExact());
    }
    if (last == null) {
      return null;
    }
    Bar prices = new Bar(first.priceExact(), high, low, last.priceExact());
    return new TradeBar(asset.symbol(), first.timeNs(), last.endTimeNs(), prices, volume, false);
  }
}
