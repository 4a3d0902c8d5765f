package dev.plumbline.sdk.universe;

import dev.plumbline.sdk.corporate.DataNormalizationMode;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;

/// How securities are subscribed when a universe selects them, and the defaults of `addEquity`.
///
/// Source of names and defaults: LEAN, `Common/Data/UniverseSelection/UniverseSettings.cs`.
public final class UniverseSettings {
  private Resolution resolution = Resolution.MINUTE;
  private Decimal leverage = Decimal.ZERO;
  private boolean fillForward = true;
  private boolean extendedMarketHours;
  private Duration minimumTimeInUniverse = Duration.ofDays(1);
  private DataNormalizationMode dataNormalizationMode = DataNormalizationMode.ADJUSTED;

  /// Settings with LEAN's defaults.
  public UniverseSettings() {}

  /// The resolution of new subscriptions: minute unless set.
  public Resolution resolution() {
    return resolution;
  }

  /// Sets the resolution of new subscriptions.
  public void setResolution(Resolution value) {
    resolution = value;
  }

  /// The leverage of new securities; zero leaves it to the brokerage model.
  public Decimal leverageExact() {
    return leverage;
  }

  /// Sets the leverage of new securities.
  public void setLeverage(Number value) {
    leverage = Decimal.of(value);
  }

  /// Whether gaps repeat the last bar: true unless set.
  public boolean fillForward() {
    return fillForward;
  }

  /// Sets whether gaps repeat the last bar.
  public void setFillForward(boolean value) {
    fillForward = value;
  }

  /// Whether data outside regular hours is wanted: false unless set.
  public boolean extendedMarketHours() {
    return extendedMarketHours;
  }

  /// Sets whether data outside regular hours is wanted.
  public void setExtendedMarketHours(boolean value) {
    extendedMarketHours = value;
  }

  /// How long a selected security stays at least: a day unless set.
  public Duration minimumTimeInUniverse() {
    return minimumTimeInUniverse;
  }

  /// Sets how long a selected security stays at least.
  public void setMinimumTimeInUniverse(Duration value) {
    minimumTimeInUniverse = value;
  }

  /// How prices are adjusted: splits and dividends unless set.
  public DataNormalizationMode dataNormalizationMode() {
    return dataNormalizationMode;
  }

  /// Sets how prices are adjusted.
  public void setDataNormalizationMode(DataNormalizationMode value) {
    dataNormalizationMode = value;
  }
}
