package dev.plumbline.sdk.indicator;

/// The natural logarithm of the value divided by the value a period ago, or by the first one while
/// not ready; 0 where either is 0.
public final class LogReturn extends WindowIndicator {

  /// A return with a name of its own.
  public LogReturn(String name, int period) {
    super(name, period);
  }

  /// A return named `LOGR(period)`.
  public LogReturn(int period) {
    this("LOGR(" + period + ")", period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    double old = inputs.samples() <= inputs.size() ? inputs.oldest() : inputs.mostRecentlyRemoved();
    return old == 0 || input == 0 ? 0 : Math.log(input / old);
  }
}
