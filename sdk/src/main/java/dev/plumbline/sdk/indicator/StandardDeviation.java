package dev.plumbline.sdk.indicator;

/// The population standard deviation of the last values; of fewer while not ready.
public final class StandardDeviation extends Variance {

  /// A deviation over a period.
  public StandardDeviation(String name, int period) {
    super(name, period);
  }

  /// A deviation named `STD(period)`.
  public StandardDeviation(int period) {
    this("STD(" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    return Math.sqrt(super.compute(inputs, timeNs, input));
  }
}
