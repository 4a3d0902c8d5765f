package dev.plumbline.sdk.indicator;

/// The relative change of the value over a period in percent.
public class RateOfChangePercent extends RateOfChange {

  /// A change over a period.
  public RateOfChangePercent(String name, int period) {
    super(name, period);
  }

  /// A change named `ROCP(period)`.
  public RateOfChangePercent(int period) {
    this("ROCP(" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    return 100 * super.compute(inputs, timeNs, input);
  }
}
