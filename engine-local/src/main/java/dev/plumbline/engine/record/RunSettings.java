package dev.plumbline.engine.record;

import dev.plumbline.engine.statistics.RiskFreeInterestRate;
import dev.plumbline.sdk.time.MarketTimeZone;

/// What stays the same while a run is recorded.
///
/// @param algorithmId name of the run
/// @param version version of the engine, for the log
/// @param period when the run takes place
/// @param currencySymbol symbol of the account currency, such as `$`
/// @param riskFreeRate the rate of an investment without risk
/// @param tradingDaysPerYear days that a year of returns has
public record RunSettings(
    String algorithmId,
    String version,
    Period period,
    String currencySymbol,
    RiskFreeInterestRate riskFreeRate,
    int tradingDaysPerYear) {

  /// When a run takes place.
  ///
  /// @param startNs start, algorithm's wall clock
  /// @param endNs last instant, algorithm's wall clock: a tick before midnight
  /// @param timeZone the algorithm's time zone
  public record Period(long startNs, long endNs, MarketTimeZone timeZone) {}
}
