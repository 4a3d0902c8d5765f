package dev.plumbline.engine.feed;

import dev.plumbline.sdk.data.SubscriptionDataConfig;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.SecurityExchangeHours;

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

  /// Whether bars of this length end with the market's day instead of at midnight.
  public boolean strictEndTimes(long incrementNs) {
    return dailyPreciseEndTime && DailyEnds.strict(config, incrementNs, hours);
  }
}
