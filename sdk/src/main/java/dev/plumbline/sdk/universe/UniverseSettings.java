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
  private Boolean asynchronous;
  private final Schedule schedule;

  /// Settings with LEAN's defaults.
  public UniverseSettings() {
    schedule = new Schedule();
  }

  /// A copy that goes its own way from now on.
  public UniverseSettings(UniverseSettings other) {
    resolution = other.resolution;
    leverage = other.leverage;
    fillForward = other.fillForward;
    extendedMarketHours = other.extendedMarketHours;
    minimumTimeInUniverse = other.minimumTimeInUniverse;
    dataNormalizationMode = other.dataNormalizationMode;
    asynchronous = other.asynchronous;
    schedule = other.schedule.copy();
  }

  /// Settings as said.
  ///
  /// @param leverage leverage of new securities; zero leaves it to the brokerage model
  /// @param minimumTimeInUniverse how long a selected security stays at least
  public UniverseSettings(
      Resolution resolution,
      Number leverage,
      boolean fillForward,
      boolean extendedMarketHours,
      Duration minimumTimeInUniverse) {
    this();
    this.resolution = resolution;
    this.leverage = Decimal.of(leverage);
    this.fillForward = fillForward;
    this.extendedMarketHours = extendedMarketHours;
    this.minimumTimeInUniverse = minimumTimeInUniverse;
  }

  /// The days on which a universe selects; every day that has data unless one is set.
  public Schedule schedule() {
    return schedule;
  }

  /// Whether the selection may run ahead of the algorithm's time; null unless set.
  ///
  /// Here selections always run at their own time, whatever this says: the result is the same.
  public Boolean asynchronous() {
    return asynchronous;
  }

  /// Sets whether the selection may run ahead of the algorithm's time.
  public void setAsynchronous(Boolean value) {
    asynchronous = value;
  }

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
