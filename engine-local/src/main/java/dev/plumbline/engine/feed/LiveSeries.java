package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.FeedPoint;
import dev.plumbline.sdk.data.PriceScale;
import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.spi.LiveBar;
import dev.plumbline.sdk.spi.LiveChannel;
import dev.plumbline.sdk.spi.LiveData;
import dev.plumbline.sdk.spi.LiveTick;
import dev.plumbline.sdk.time.MarketTimeZone;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;

/// The live data of one subscription, gaps filled as in a backtest.
///
/// | subscription | followed | told |
/// |---|---|---|
/// | trades, minutes | bars | as they come |
/// | trades, hours and days | bars | put together from minutes |
/// | trades, seconds | trades | put together from them |
/// | quotes, seconds to days | quotes | put together from them |
/// | ticks | trades or quotes | as they come |
final class LiveSeries {
  private final Subscription subscription;
  private final FillForwardResolution fillForward;
  private final SubscriptionDataConfig config;
  private final SecurityExchangeHours hours;
  private final MarketTimeZone zone;
  private final long lengthNs;
  private final boolean strict;
  private final LiveChannel channel;
  private final FeedPoint.Kind kind;
  private final LiveBuilding building;
  private final FeedPoint last = new FeedPoint();
  private final FeedPoint next = new FeedPoint();
  private boolean hasLast;
  private long pastEndNs = Long.MIN_VALUE;
  private long buildingEndNs;
  private boolean told;

  LiveSeries(Subscription subscription, FillForwardResolution fillForward) {
    this.fillForward = fillForward;
    this.subscription = subscription;
    this.config = subscription.config();
    this.hours = subscription.request().hours();
    this.zone = config.exchangeTimeZone();
    this.lengthNs = config.incrementNs();
    this.strict = subscription.request().strictEndTimes(lengthNs);
    boolean quotes = config.tickType() == TickType.QUOTE;
    this.channel = channelOf(config);
    this.building = quotes ? new QuoteBuilding() : new TradeBuilding();
    this.kind = quotes ? FeedPoint.Kind.QUOTE_BAR : FeedPoint.Kind.TRADE_BAR;
  }

  /// What must be followed for a subscription; null where it has no live data.
  static LiveChannel channelOf(SubscriptionDataConfig config) {
    if (config.isCustomData()) {
      return null;
    }
    return switch (config.tickType()) {
      case QUOTE -> LiveChannel.QUOTES;
      case TRADE ->
          config.resolution().compareTo(Resolution.MINUTE) < 0
              ? LiveChannel.TRADES
              : LiveChannel.BARS;
      default -> null;
    };
  }

  Subscription subscription() {
    return subscription;
  }

  LiveChannel channel() {
    return channel;
  }

  boolean isOfTicks() {
    return config.resolution() == Resolution.TICK;
  }

  /// Whether it has data at the present instant.
  boolean isTold() {
    return told;
  }

  /// Begins the next instant.
  void begin() {
    told = false;
  }

  /// Remembers the last bar of the past.
  void remember(FeedPoint point) {
    if (point.kind == kind) {
      last.copyFrom(point);
      hasLast = true;
      pastEndNs = point.fillForward ? pastEndNs : point.endNs;
    }
  }

  /// Takes what has come. A bar that the past has told already, which a stream tells again when a
  /// run starts just behind it, is not taken twice.
  void take(LiveData data) {
    long start = zone.toLocal(data.startUtcNs());
    long end = start + data.endUtcNs() - data.startUtcNs();
    if (data.channel() != channel
        || data instanceof LiveBar && end <= pastEndNs
        || !hours.isOpen(start, end, config.extendedMarketHours())) {
      return;
    }
    switch (data) {
      case LiveTick tick when isOfTicks() -> giveTick(tick, start);
      case LiveBar bar when bar.lengthNs() == lengthNs -> {
        next.address(bar.bar(), 0);
        give(start, end);
      }
      default -> build(data, periodEnd(start));
    }
  }

  /// Takes a bar that corrects one of before: where that was told, nothing changes, not even what
  /// is repeated of it; an hour or a day in the making is put together with it.
  ///
  /// @return whether it came too late
  boolean correct(LiveBar bar) {
    long start = zone.toLocal(bar.startUtcNs());
    long end = start + bar.lengthNs();
    if (channel != LiveChannel.BARS || !hours.isOpen(start, end, config.extendedMarketHours())) {
      return false;
    }
    if (bar.lengthNs() == lengthNs) {
      return true;
    }
    long periodEnd = periodEnd(start);
    boolean over =
        hasLast && periodEnd <= last.endNs || !building.isEmpty() && periodEnd != buildingEndNs;
    if (over || !building.correct(bar)) {
      return true;
    }
    buildingEndNs = periodEnd;
    return false;
  }

  private void build(LiveData data, long periodEnd) {
    if (hasLast && periodEnd <= last.endNs) {
      return; // it came late; its bar was told
    }
    if (!building.isEmpty() && periodEnd != buildingEndNs) {
      building.clear();
    }
    building.take(data);
    buildingEndNs = periodEnd;
  }

  /// Ends what is due at an instant.
  void endPeriod(long utcNs) {
    if (told) {
      return;
    }
    long local = zone.toLocal(utcNs);
    if (!building.isEmpty() && local >= buildingEndNs) {
      long start =
          strict ? DailyCalendar.start(hours, buildingEndNs - 1) : buildingEndNs - lengthNs;
      building.finish(next);
      give(start, buildingEndNs);
    } else if (!isOfTicks()) {
      fill(local);
    }
  }

  /// Repeats the last bar at the finest resolution subscribed, as a backtest does.
  private void fill(long local) {
    long step = Math.min(fillForward.nanos(), lengthNs);
    if (!hasLast
        || !config.fillDataForward()
        || last.endNs >= local
        || local % step != 0
        || !hours.isOpen(local - step, local, config.extendedMarketHours())) {
      return;
    }
    last.fillForward = true;
    last.timeNs = local - (strict ? last.endNs - last.timeNs : lengthNs);
    last.endNs = local;
    next.copyFrom(last);
    subscription.roundTimes(next);
    told = true;
    subscription.give(next);
  }

  private long periodEnd(long startNs) {
    if (lengthNs < Nanos.DAY) {
      return Nanos.roundDown(startNs, lengthNs) + lengthNs;
    }
    return strict
        ? DailyCalendar.end(hours, DailyCalendar.start(hours, startNs))
        : Nanos.startOfDay(startNs) + Nanos.DAY;
  }

  private void giveTick(LiveTick tick, long localNs) {
    tick.tick().timeNs[0] = localNs;
    next.address(tick.tick(), 0);
    next.scale = PriceScale.RAW;
    next.timeNs = localNs;
    next.endNs = localNs;
    told = true;
    subscription.give(next);
  }

  private void give(long startNs, long endNs) {
    next.scale = PriceScale.RAW;
    next.timeNs = startNs;
    next.endNs = endNs;
    tell();
  }

  private void tell() {
    last.copyFrom(next);
    hasLast = true;
    told = true;
    subscription.give(next);
  }
}
