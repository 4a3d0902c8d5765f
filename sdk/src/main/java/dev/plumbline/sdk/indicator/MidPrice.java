package dev.plumbline.sdk.indicator;

/// The middle of the highest high and the lowest low of the last bars.
public final class MidPrice extends BarIndicator {
  private final Maximum maximum;
  private final Minimum minimum;
  private final int period;

  /// A middle with a name of its own.
  public MidPrice(String name, int period) {
    super(name);
    maximum = new Maximum(period);
    minimum = new Minimum(period);
    this.period = period;
  }

  /// A middle named `MIDPRICE(period)`.
  public MidPrice(int period) {
    this("MIDPRICE(" + period + ")", period);
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
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    maximum.update(endTimeNs, high);
    minimum.update(endTimeNs, low);
    return Digits.settle((maximum.value() + minimum.value()) / 2, close);
  }

  @Override
  public void reset() {
    maximum.reset();
    minimum.reset();
    super.reset();
  }
}
