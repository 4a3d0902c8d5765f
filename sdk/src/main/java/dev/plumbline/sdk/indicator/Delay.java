package dev.plumbline.sdk.indicator;

/// The value so many inputs ago; the first input while there is none so old.
public final class Delay extends WindowIndicator {

  /// A delay by `period` inputs.
  public Delay(String name, int period) {
    super(name, period);
  }

  /// A delay named `DELAY(period)`.
  public Delay(int period) {
    this("DELAY(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() > period();
  }

  @Override
  public int warmUpPeriod() {
    return 1 + period();
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    return isReady() ? inputs.mostRecentlyRemoved() : inputs.oldest();
  }
}
