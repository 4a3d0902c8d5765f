package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.time.Resolution;

/// How data of the past is wanted; what is left open is as the security is followed.
///
/// Source: the optional arguments of LEAN's `History`, in `QCAlgorithm.History.cs`.
///
/// @param resolution spacing of the data, or null for that of the subscriptions
/// @param fillForward whether gaps repeat the last bar, or null for the subscriptions' choice
/// @param extendedMarketHours whether data outside regular hours is wanted, or null for the
///   subscriptions' choice
/// @param dataNormalizationMode how prices are adjusted, or null for the subscriptions' choice
public record HistoryDetails(
    Resolution resolution,
    Boolean fillForward,
    Boolean extendedMarketHours,
    DataNormalizationMode dataNormalizationMode) {
  /// Everything left open.
  public static final HistoryDetails DEFAULT = new HistoryDetails(null, null, null, null);

  /// A resolution, all else left open.
  public static HistoryDetails resolution(Resolution resolution) {
    return DEFAULT.withResolution(resolution);
  }

  /// The same at another resolution.
  public HistoryDetails withResolution(Resolution value) {
    return new HistoryDetails(value, fillForward, extendedMarketHours, dataNormalizationMode);
  }

  /// The same, with gaps filled or not.
  public HistoryDetails withFillForward(boolean value) {
    return new HistoryDetails(resolution, value, extendedMarketHours, dataNormalizationMode);
  }

  /// The same, with data outside regular hours or without.
  public HistoryDetails withExtendedMarketHours(boolean value) {
    return new HistoryDetails(resolution, fillForward, value, dataNormalizationMode);
  }

  /// The same with prices adjusted otherwise.
  public HistoryDetails withDataNormalizationMode(DataNormalizationMode value) {
    return new HistoryDetails(resolution, fillForward, extendedMarketHours, value);
  }
}
