package dev.plumbline.sdk.indicator;

/// The simple average of high minus low.
public final class AverageRange extends BarIndicator {
  private final SimpleMovingAverage average;

  /// An average with a name of its own.
  public AverageRange(String name, int period) {
    super(name);
    average = new SimpleMovingAverage(name + "_SMA", period);
  }

  /// An average named `AR(period)`.
  public AverageRange(int period) {
    this("AR(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return average.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return average.warmUpPeriod();
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    average.update(endTimeNs, high - low);
    return average.precise();
  }

  @Override
  public void reset() {
    average.reset();
    super.reset();
  }
}
