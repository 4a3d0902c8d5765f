package dev.plumbline.sdk.indicator;

/// The simple moving average of a simple moving average, which weighs the middle of the period
/// most.
///
/// An even period is split into `period / 2` and `period / 2 + 1`, an odd one into twice `(period +
/// 1) / 2`.
public final class TriangularMovingAverage extends ValueIndicator {
  private final int period;
  private final SimpleMovingAverage sma1;
  private final SimpleMovingAverage sma2;

  /// An average over a period.
  public TriangularMovingAverage(String name, int period) {
    super(name);
    this.period = period;
    int half = (period + 1) / 2;
    sma1 = new SimpleMovingAverage(name + "_1", half);
    sma2 = new SimpleMovingAverage(name + "_2", period % 2 == 0 ? half + 1 : half);
  }

  /// An average named `TRIMA(period)`.
  public TriangularMovingAverage(int period) {
    this("TRIMA(" + period + ")", period);
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
  double precise() {
    return sma2.precise();
  }

  @Override
  protected double compute(long timeNs, double input) {
    sma1.update(timeNs, input);
    sma2.update(timeNs, sma1.precise());
    return Digits.settle(sma2.precise(), input);
  }

  @Override
  public void reset() {
    sma1.reset();
    sma2.reset();
    super.reset();
  }
}
