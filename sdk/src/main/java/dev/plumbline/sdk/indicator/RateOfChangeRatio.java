package dev.plumbline.sdk.indicator;

/// The value divided by the value a period ago; 0, as in LEAN, where both are equal.
public final class RateOfChangeRatio extends RateOfChange {

  /// A ratio over a period.
  public RateOfChangeRatio(String name, int period) {
    super(name, period);
  }

  /// A ratio named `ROCR(period)`.
  public RateOfChangeRatio(int period) {
    this("ROCR(" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    double change = super.compute(inputs, timeNs, input);
    return change == 0 ? 0 : change + 1;
  }
}
