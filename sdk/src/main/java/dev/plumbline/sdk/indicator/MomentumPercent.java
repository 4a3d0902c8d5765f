package dev.plumbline.sdk.indicator;

/// The relative change of the value over a period in percent; the same as [RateOfChangePercent]
/// under another name.
public final class MomentumPercent extends RateOfChangePercent {

  /// A change over a period.
  public MomentumPercent(String name, int period) {
    super(name, period);
  }

  /// A change named `MOMP(period)`.
  public MomentumPercent(int period) {
    this("MOMP(" + period + ")", period);
  }
}
