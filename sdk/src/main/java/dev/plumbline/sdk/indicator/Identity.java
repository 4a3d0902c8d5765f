package dev.plumbline.sdk.indicator;

/// The input itself.
public final class Identity extends ValueIndicator {

  /// An identity with a name.
  public Identity(String name) {
    super(name);
  }

  /// An identity without a name.
  public Identity() {
    this("");
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
  protected double compute(long timeNs, double input) {
    return input;
  }
}
