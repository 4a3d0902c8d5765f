package dev.plumbline.sdk.indicator;

/// The input itself, ready once a window of inputs was seen.
public final class WindowIdentity extends WindowIndicator {

  /// An identity over a period.
  public WindowIdentity(String name, int period) {
    super(name, period);
  }

  /// An identity named `WIN-ID` and the period.
  public WindowIdentity(int period) {
    this("WIN-ID" + period, period);
  }

  @Override
  protected double compute(DoubleWindow inputs, long timeNs, double input) {
    return input;
  }
}
