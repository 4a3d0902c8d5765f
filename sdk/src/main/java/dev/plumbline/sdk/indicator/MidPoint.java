package dev.plumbline.sdk.indicator;

/// The middle of the highest and the lowest of the last values.
public final class MidPoint extends ValueIndicator {
  private final Maximum maximum;
  private final Minimum minimum;
  private final int period;

  /// A middle with a name of its own.
  public MidPoint(String name, int period) {
    super(name);
    maximum = new Maximum(period);
    minimum = new Minimum(period);
    this.period = period;
  }

  /// A middle named `MIDPOINT(period)`.
  public MidPoint(int period) {
    this("MIDPOINT(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(long timeNs, double input) {
    maximum.update(timeNs, input);
    minimum.update(timeNs, input);
    return Digits.settle((maximum.value() + minimum.value()) / 2, input);
  }

  @Override
  public void reset() {
    maximum.reset();
    minimum.reset();
    super.reset();
  }
}
