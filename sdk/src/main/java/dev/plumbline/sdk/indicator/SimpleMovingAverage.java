package dev.plumbline.sdk.indicator;

/// The mean of the last values; of fewer while not ready.
///
/// The value is rounded to 13 significant digits, and equals the input where both agree up to
/// rounding, so that averages which are equal in LEAN's decimals are equal here.
public final class SimpleMovingAverage extends ValueIndicator {
  private final int period;
  private final Sum rollingSum;
  private double mean;

  /// An average over a period.
  public SimpleMovingAverage(String name, int period) {
    super(name);
    this.period = period;
    rollingSum = new Sum(name + "_Sum", period);
  }

  /// An average over a period, named `SMA(period)`.
  public SimpleMovingAverage(int period) {
    this("SMA(" + period + ")", period);
  }

  /// The number of values looked back on.
  public int period() {
    return period;
  }

  /// The sum of the values averaged.
  public Sum rollingSum() {
    return rollingSum;
  }

  @Override
  public boolean isReady() {
    return rollingSum.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  double precise() {
    return mean;
  }

  @Override
  protected double compute(long timeNs, double input) {
    rollingSum.update(timeNs, input);
    mean = rollingSum.value() / Math.min(rollingSum.samples(), period);
    return Digits.settle(mean, input);
  }

  @Override
  public void reset() {
    rollingSum.reset();
    mean = 0;
    super.reset();
  }
}
