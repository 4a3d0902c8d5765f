package dev.plumbline.sdk.indicator;

/// The relative change of the value over a period: `(input - old) / old`, counted from the first
/// input while not ready; 0 where the old value is 0.
public class RateOfChange extends WindowIndicator {

  /// A change over a period.
  public RateOfChange(String name, int period) {
    super(name, period);
  }

  /// A change named `ROC(period)`.
  public RateOfChange(int period) {
    this("ROC(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() > period();
  }

  @Override
  public int warmUpPeriod() {
    return period() + 1;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    double old = isReady() ? inputs.mostRecentlyRemoved() : inputs.oldest();
    return old == 0 ? 0 : (input - old) / old;
  }
}
