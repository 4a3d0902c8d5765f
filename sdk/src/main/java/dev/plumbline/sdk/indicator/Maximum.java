package dev.plumbline.sdk.indicator;

/// The highest of the last values; of fewer while not ready.
public final class Maximum extends WindowIndicator {
  private int periodsSince;

  /// A maximum over a period.
  public Maximum(String name, int period) {
    super(name, period);
  }

  /// A maximum named `MAX(period)`.
  public Maximum(int period) {
    this("MAX(" + period + ")", period);
  }

  /// How many inputs ago the highest value was, the newest such where it is found by a new input or
  /// by a search of the window.
  public int periodsSinceMaximum() {
    return periodsSince;
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    if (samples() == 1 || input >= value()) {
      periodsSince = 0;
      return input;
    }
    if (periodsSince < period() - 1) {
      periodsSince++;
      return value();
    }
    periodsSince = 0;
    double highest = inputs.get(0);
    for (int i = 1; i < inputs.count(); i++) {
      if (inputs.get(i) > highest) {
        highest = inputs.get(i);
        periodsSince = i;
      }
    }
    return highest;
  }

  @Override
  public void reset() {
    periodsSince = 0;
    super.reset();
  }
}
