package dev.plumbline.sdk.indicator;

/// The change of the value over a period: `input - input period ago`, counted from the first input
/// while not ready.
public final class Momentum extends WindowIndicator {

  /// A change over a period.
  public Momentum(String name, int period) {
    super(name, period);
  }

  /// A change named `MOM(period)`.
  public Momentum(int period) {
    this("MOM(" + period + ")", period);
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
    return input - (isReady() ? inputs.mostRecentlyRemoved() : inputs.oldest());
  }
}
