package dev.plumbline.sdk.indicator;

/// Mulloy's double exponential moving average: `(v + 1) EMA - v EMA(EMA)`.
///
/// Source: P. Mulloy, "Smoothing Data with Faster Moving Averages", Technical Analysis of Stocks
/// and Commodities, February 1994; the volume factor `v` is T. Tillson's generalisation.
public final class DoubleExponentialMovingAverage extends ValueIndicator {
  private final int period;
  private final double volumeFactor;
  private final ExponentialMovingAverage ema1;
  private final ExponentialMovingAverage ema2;

  /// An average with its own volume factor.
  public DoubleExponentialMovingAverage(String name, int period, double volumeFactor) {
    super(name);
    this.period = period;
    this.volumeFactor = volumeFactor;
    ema1 = new ExponentialMovingAverage(name + "_1", period);
    ema2 = new ExponentialMovingAverage(name + "_2", period);
  }

  /// An average with volume factor 1.
  public DoubleExponentialMovingAverage(String name, int period) {
    this(name, period, 1);
  }

  /// An average named `DEMA(period)` with volume factor 1.
  public DoubleExponentialMovingAverage(int period) {
    this("DEMA(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() > 2L * (period - 1);
  }

  @Override
  public int warmUpPeriod() {
    return 1 + 2 * (period - 1);
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (!ema1.update(timeNs, input)) {
      return ema1.value();
    }
    ema2.update(timeNs, ema1.value());
    return (volumeFactor + 1) * ema1.value() - volumeFactor * ema2.value();
  }

  @Override
  public void reset() {
    ema1.reset();
    ema2.reset();
    super.reset();
  }
}
