package dev.plumbline.sdk.indicator;

/// A market profile in which each bar weighs its volume.
public final class VolumeProfile extends MarketProfile {

  /// A profile with a name of its own.
  public VolumeProfile(
      String name, int period, double valueAreaVolumePercentage, double priceRangeRoundOff) {
    super(name, period, valueAreaVolumePercentage, priceRangeRoundOff);
  }

  /// A profile named `VP(period,percentage,roundOff)`.
  public VolumeProfile(int period, double valueAreaVolumePercentage, double priceRangeRoundOff) {
    this(
        "VP("
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
  public VolumeProfile(int period) {
    this(period, 0.70, 0.05);
  }

  @Override
  protected double weight(double volume) {
    return volume;
  }
}
