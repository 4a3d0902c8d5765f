package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TradeColumns;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The live bars of one subscription: minutes as they come, longer ones put together from minutes,
/// gaps filled as in a backtest.
final class LiveSeries {
  private final Subscription subscription;
  private final SubscriptionDataConfig config;
  private final SecurityExchangeHours hours;
  private final MarketTimeZone zone;
  private final long lengthNs;
  private final boolean strict;
  private final FeedPoint last = new FeedPoint();
  private final FeedPoint next = new FeedPoint();
  private boolean hasLast;
  private long pastEndNs = Long.MIN_VALUE;
  private TradeColumns building;
  private long buildingEndNs;

  LiveSeries(Subscription subscription) {
    this.subscription = subscription;
    this.config = subscription.config();
    this.hours = subscription.request().hours();
    this.zone = config.exchangeTimeZone();
    this.lengthNs = config.incrementNs();
    this.strict = subscription.request().strictEndTimes(lengthNs);
  }

  /// Remembers the last bar of the past.
  void remember(FeedPoint point) {
    if (point.kind == FeedPoint.Kind.TRADE_BAR) {
      last.copyFrom(point);
      hasLast = true;
      pastEndNs = point.fillForward ? pastEndNs : point.endNs;
    }
  }

  /// Takes a minute; true if the subscription has a bar of its own now. A minute that the past has
  /// told already, which a stream tells again when a run starts just behind it, is not taken twice.
  boolean take(LiveBar bar) {
    long start = zone.toLocal(bar.startUtcNs());
    long end = start + bar.lengthNs();
    if (end <= pastEndNs || !hours.isOpen(start, end, config.extendedMarketHours())) {
      return false;
    }
    if (lengthNs == bar.lengthNs()) {
      give(bar.bar(), start, end);
      return true;
    }
    long periodEnd = periodEnd(start);
    if (building != null && periodEnd != buildingEndNs) {
      building = null;
    }
    building = building == null ? copy(bar.bar()) : merge(building, bar.bar());
    buildingEndNs = periodEnd;
    return false;
  }

  /// Ends what is due at an instant; true if the subscription has a bar now.
  boolean endPeriod(long utcNs) {
    long local = zone.toLocal(utcNs);
    if (building != null && local >= buildingEndNs) {
      long start =
          strict ? DailyCalendar.start(hours, buildingEndNs - 1) : buildingEndNs - lengthNs;
      give(building, start, buildingEndNs);
      building = null;
      return true;
    }
    return lengthNs == Nanos.MINUTE && fill(local);
  }

  private boolean fill(long local) {
    if (!hasLast
        || !config.fillDataForward()
        || last.endNs >= local
        || local % lengthNs != 0
        || !hours.isOpen(local - lengthNs, local, config.extendedMarketHours())) {
      return false;
    }
    next.copyFrom(last);
    next.fillForward = true;
    next.timeNs = local - lengthNs;
    next.endNs = local;
    last.copyFrom(next);
    subscription.give(next);
    return true;
  }

  private long periodEnd(long startNs) {
    if (lengthNs < Nanos.DAY) {
      return Nanos.roundDown(startNs, lengthNs) + lengthNs;
    }
    return strict
        ? DailyCalendar.end(hours, DailyCalendar.start(hours, startNs))
        : Nanos.startOfDay(startNs) + Nanos.DAY;
  }

  private void give(TradeColumns columns, long startNs, long endNs) {
    next.address(columns, 0);
    next.scale = dev.plumbline.sdk.data.PriceScale.RAW;
    next.timeNs = startNs;
    next.endNs = endNs;
    last.copyFrom(next);
    hasLast = true;
    subscription.give(next);
  }

  private static TradeColumns copy(TradeColumns bar) {
    return scaled(bar, bar.priceScale, bar.volumeScale);
  }

  private static TradeColumns merge(TradeColumns first, TradeColumns second) {
    int priceScale = Math.max(first.priceScale, second.priceScale);
    int volumeScale = Math.max(first.volumeScale, second.volumeScale);
    TradeColumns a = scaled(first, priceScale, volumeScale);
    TradeColumns b = scaled(second, priceScale, volumeScale);
    a.high[0] = Math.max(a.high[0], b.high[0]);
    a.low[0] = Math.min(a.low[0], b.low[0]);
    a.close[0] = b.close[0];
    a.volume[0] = Math.addExact(a.volume[0], b.volume[0]);
    return a;
  }

  private static TradeColumns scaled(TradeColumns bar, int priceScale, int volumeScale) {
    long price = power(priceScale - bar.priceScale);
    long volume = power(volumeScale - bar.volumeScale);
    return new TradeColumns(
        bar.timeNs.clone(),
        new long[][] {
          {Math.multiplyExact(bar.open[0], price)},
          {Math.multiplyExact(bar.high[0], price)},
          {Math.multiplyExact(bar.low[0], price)},
          {Math.multiplyExact(bar.close[0], price)}
        },
        new long[] {Math.multiplyExact(bar.volume[0], volume)},
        1,
        priceScale,
        volumeScale);
  }

  private static long power(int exponent) {
    long result = 1;
    for (int i = 0; i < exponent; i++) {
      result *= 10;
    }
    return result;
  }
}
