package dev.plumbline.sdk.indicator;

/// Tillson's T3: a generalised double exponential moving average taken three times over.
///
/// Source: T. Tillson, "Better Moving Averages", Technical Analysis of Stocks and Commodities,
/// January 1998.
public final class T3MovingAverage extends ValueIndicator {
  private final int period;
  private final DoubleExponentialMovingAverage gd1;
  private final DoubleExponentialMovingAverage gd2;
  private final DoubleExponentialMovingAverage gd3;

  /// An average with its own volume factor.
  public T3MovingAverage(String name, int period, double volumeFactor) {
    super(name);
    this.period = period;
    gd1 = new DoubleExponentialMovingAverage(name + "_1", period, volumeFactor);
    gd2 = new DoubleExponentialMovingAverage(name + "_2", period, volumeFactor);
    gd3 = new DoubleExponentialMovingAverage(name + "_3", period, volumeFactor);
  }

  /// An average with volume factor 0.7.
  public T3MovingAverage(String name, int period) {
    this(name, period, 0.7);
  }

  /// An average named `T3(period,volumeFactor)`.
  public T3MovingAverage(int period, double volumeFactor) {
    this("T3(" + period + "," + Digits.text(volumeFactor) + ")", period, volumeFactor);
  }

  /// An average named `T3(period,0.7)` with volume factor 0.7.
  public T3MovingAverage(int period) {
    this(period, 0.7);
  }

  @Override
  public boolean isReady() {
    return samples() > 6L * (period - 1);
  }

  @Override
  public int warmUpPeriod() {
    return 1 + 6 * (period - 1);
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (!gd1.update(timeNs, input)) {
      return gd1.value();
    }
    if (!gd2.update(timeNs, gd1.value())) {
      return gd2.value();
    }
    gd3.update(timeNs, gd2.value());
    return gd3.value();
  }

  @Override
  public void reset() {
    gd1.reset();
    gd2.reset();
    gd3.reset();
    super.reset();
  }
}
