package dev.plumbline.sdk.indicator;

/// An indicator that is always ready and always the same.
public final class ConstantIndicator extends ValueIndicator {
  private final double constant;

  /// An indicator with the given value.
  public ConstantIndicator(String name, double constant) {
    super(name);
    this.constant = constant;
    preset(constant);
  }

  @Override
  public boolean isReady() {
    return true;
  }

  @Override
  protected double compute(long timeNs, double input) {
    return constant;
  }

  @Override
  public void reset() {
    super.reset();
    preset(constant);
  }
}
