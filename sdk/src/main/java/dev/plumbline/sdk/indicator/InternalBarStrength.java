package dev.plumbline.sdk.indicator;

/// The place of the close between low and high, from 0 to 1; one half for a bar without range.
public final class InternalBarStrength extends BarIndicator {

  /// A strength with a name of its own.
  public InternalBarStrength(String name) {
    super(name);
  }

  /// A strength named `IBS()`.
  public InternalBarStrength() {
    this("IBS()");
  }

  @Override
  public boolean isReady() {
    return samples() > 0;
  }

  @Override
  public int warmUpPeriod() {
    return 1;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    return high == low ? 0.5 : (close - low) / (high - low);
  }
}
