package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.time.Resolution;

/// On which terms a security is followed; what is left open gets the default of the word.
///
/// ```java
/// addEquity("SPY", SecurityDetails.resolution(Resolution.DAILY).withLeverage(2));
/// ```
///
/// Source: the optional arguments of LEAN's `AddEquity` and `AddSecurity`, in `QCAlgorithm.cs`.
///
/// @param resolution spacing of the data, or null for that of the universe settings
/// @param market market such as `usa`, or null for the usual one
/// @param fillForward whether gaps repeat the last bar, or null for the word's default
/// @param leverage leverage, or null to leave it to the brokerage model
/// @param extendedMarketHours whether data outside regular hours is wanted, or null for the word's
///   default
/// @param dataNormalizationMode how prices are adjusted, or null for that of the universe settings
public record SecurityDetails(
    Resolution resolution,
    String market,
    Boolean fillForward,
    Number leverage,
    Boolean extendedMarketHours,
    DataNormalizationMode dataNormalizationMode) {
  /// Everything left open.
  public static final SecurityDetails DEFAULT =
      new SecurityDetails(null, null, null, null, null, null);

  /// A resolution, all else left open.
  public static SecurityDetails resolution(Resolution resolution) {
    return DEFAULT.withResolution(resolution);
  }

  /// The same at another resolution.
  public SecurityDetails withResolution(Resolution value) {
    return new SecurityDetails(
        value, market, fillForward, leverage, extendedMarketHours, dataNormalizationMode);
  }

  /// The same in another market.
  public SecurityDetails withMarket(String value) {
    return new SecurityDetails(
        resolution, value, fillForward, leverage, extendedMarketHours, dataNormalizationMode);
  }

  /// The same, with gaps filled or not.
  public SecurityDetails withFillForward(boolean value) {
    return new SecurityDetails(
        resolution, market, value, leverage, extendedMarketHours, dataNormalizationMode);
  }

  /// The same with another leverage.
  public SecurityDetails withLeverage(Number value) {
    return new SecurityDetails(
        resolution, market, fillForward, value, extendedMarketHours, dataNormalizationMode);
  }

  /// The same, with data outside regular hours or without.
  public SecurityDetails withExtendedMarketHours(boolean value) {
    return new SecurityDetails(
        resolution, market, fillForward, leverage, value, dataNormalizationMode);
  }

  /// The same with prices adjusted otherwise.
  public SecurityDetails withDataNormalizationMode(DataNormalizationMode value) {
    return new SecurityDetails(
        resolution, market, fillForward, leverage, extendedMarketHours, value);
  }
}
