package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.data.TickType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.time.SecurityExchangeHours;
import dev.plumbline.sdk.time.Time;
import dev.plumbline.sdk.time.TradeBarPeriods;

/// What a subscription is to read, for whom, and from when to when.
///
/// @param config what is asked for
/// @param security whose data it is
/// @param hours the exchange's hours
/// @param startUtcNs first instant, UTC
/// @param endUtcNs last instant, UTC
/// @param dailyPreciseEndTime whether daily bars end when the market closes
public record SubscriptionRequest(
    SubscriptionDataConfig config,
    Security security,
    SecurityExchangeHours hours,
    long startUtcNs,
    long endUtcNs,
    boolean dailyPreciseEndTime) {

  /// First instant on the exchange's wall clock.
  public long startNs() {
    return config.exchangeTimeZone().toLocal(startUtcNs);
  }

  /// Last instant on the exchange's wall clock.
  public long endNs() {
    return config.exchangeTimeZone().toLocal(endUtcNs);
  }

  /// The same request from another instant on.
  public SubscriptionRequest startingAt(long utcNs) {
    return new SubscriptionRequest(config, security, hours, utcNs, endUtcNs, dailyPreciseEndTime);
  }

  /// The same request up to another instant.
  SubscriptionRequest endingAt(long utcNs) {
    return new SubscriptionRequest(config, security, hours, startUtcNs, utcNs, dailyPreciseEndTime);
  }

  /// What is to be read before the start of the run, at the warm-up's resolution.
  SubscriptionRequest warmUp(WarmUpPhase phase) {
    SubscriptionDataConfig before =
        phase.resolution() == null ? config : config.withResolution(phase.resolution());
    return new SubscriptionRequest(
        before, security, hours, startUtcNs, phase.endUtcNs(), dailyPreciseEndTime);
  }

  /// Whether a trading day lies within.
  public boolean hasTradableDays() {
    return Time.hasTradeableDayInTimeZone(
        hours, startNs(), endNs(), config.dataTimeZone(), config.extendedMarketHours());
  }

  /// Whether data of this kind exists at this resolution: there are no quotes of equities by the
  /// hour or by the day.
  boolean isStored() {
    return config.tickType() != TickType.QUOTE
        || config.symbol().securityType() != SecurityType.EQUITY
        || config.resolution().compareTo(Resolution.HOUR) < 0;
  }

  /// The beginning of the last trading day before an instant.
  public long dayBeforeUtcNs(long utcNs) {
    TradeBarPeriods days =
        new TradeBarPeriods(
            hours, Nanos.DAY, false, config.dataTimeZone(), strictEndTimes(Nanos.DAY));
    long startNs = days.startTime(config.exchangeTimeZone().toLocal(utcNs), 1);
    return config.exchangeTimeZone().toUtc(startNs);
  }

  /// Whether bars of this length end with the market's day instead of at midnight.
  public boolean strictEndTimes(long incrementNs) {
    return dailyPreciseEndTime && DailyEnds.strict(config, incrementNs, hours);
  }
}
