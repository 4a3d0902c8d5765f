package dev.plumbline.sdk.indicator;

/// A market profile in which each bar weighs the same, so that the profile tells how much time was
/// spent at a price.
public final class TimeProfile extends MarketProfile {

  /// A profile with a name of its own.
  public TimeProfile(
      String name, int period, double valueAreaVolumePercentage, double priceRangeRoundOff) {
    super(name, period, valueAreaVolumePercentage, priceRangeRoundOff);
  }

  /// A profile named `TP(period,percentage,roundOff)`.
  public TimeProfile(int period, double valueAreaVolumePercentage, double priceRangeRoundOff) {
    this(
        "TP("
            + period
            + ","
            + Digits.text(valueAreaVolumePercentage)
            + ","
            + Digits.text(priceRangeRoundOff)
            + ")",
        period,
        valueAreaVolumePercentage,
        priceRangeRoundOff);
  }

  /// A profile with a value area of 70 % and levels of 0.05.
  public TimeProfile(int period) {
    this(period, 0.70, 0.05);
  }

  @Override
  protected double weight(double volume) {
    return 1;
  }
}
