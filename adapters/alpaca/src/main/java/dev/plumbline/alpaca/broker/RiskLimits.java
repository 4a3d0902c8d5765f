package dev.plumbline.alpaca.broker;

import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// What an order may be at most; null or 0 where there is no limit.
///
/// @param orderValue value of one order, dollars
/// @param orderShares shares of one order
/// @param positionValue value of the position in one security after the order, dollars
/// @param grossExposure value of all positions without sign after the order, dollars
/// @param dailyLoss loss since the last close at which everything stops, dollars
/// @param ordersPerMinute orders in a minute
/// @param priceCollar how far a limit or stop price may lie from the last price, as a fraction
/// @param stalePrice age from which the last price is too old to trade on
/// @param refusalsInRow how many orders the broker may refuse one after the other before everything
///   stops
public record RiskLimits(
    Decimal orderValue,
    Decimal orderShares,
    Decimal positionValue,
    Decimal grossExposure,
    Decimal dailyLoss,
    int ordersPerMinute,
    Decimal priceCollar,
    Duration stalePrice,
    int refusalsInRow) {
  /// No limits but twenty refusals in a row.
  public static final RiskLimits NONE =
      new RiskLimits(null, null, null, null, null, 0, null, null, 20);
}
