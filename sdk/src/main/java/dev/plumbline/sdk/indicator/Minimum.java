package dev.plumbline.sdk.indicator;

/// The lowest of the last values; of fewer while not ready.
public final class Minimum extends WindowIndicator {
  private int periodsSince;

  /// A minimum over a period.
  public Minimum(String name, int period) {
    super(name, period);
  }

  /// A minimum named `MIN(period)`.
  public Minimum(int period) {
    this("MIN(" + period + ")", period);
  }

  /// How many inputs ago the lowest value was, the newest such where it is found by a new input or
  /// by a search of the window.
  public int periodsSinceMinimum() {
    return periodsSince;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (samples() == 1 || input <= value()) {
      periodsSince = 0;
      return input;
    }
    if (periodsSince < period() - 1) {
      periodsSince++;
      return value();
    }
    periodsSince = 0;
    double lowest = inputs.get(0);
    for (int i = 1; i < inputs.count(); i++) {
      if (inputs.get(i) < lowest) {
        lowest = inputs.get(i);
        periodsSince = i;
      }
    }
    return lowest;
  }

  @Override
  public void reset() {
    periodsSince = 0;
    super.reset();
  }
}
