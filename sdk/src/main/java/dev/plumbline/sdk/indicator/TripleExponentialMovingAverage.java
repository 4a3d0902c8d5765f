package dev.plumbline.sdk.indicator;

/// Mulloy's triple exponential moving average: `3 EMA1 - 3 EMA2 + EMA3`, each the average of the
/// one before; 0 while not ready.
///
/// Source: P. Mulloy, "Smoothing Data with Less Lag", Technical Analysis of Stocks and Commodities,
/// 1994.
public final class TripleExponentialMovingAverage extends ValueIndicator {
  private final int period;
  private final ExponentialMovingAverage ema1;
  private final ExponentialMovingAverage ema2;
  private final ExponentialMovingAverage ema3;

  /// An average over a period.
  public TripleExponentialMovingAverage(String name, int period) {
    super(name);
    this.period = period;
    ema1 = new ExponentialMovingAverage(name + "_1", period);
    ema2 = new ExponentialMovingAverage(name + "_2", period);
    ema3 = new ExponentialMovingAverage(name + "_3", period);
  }

  /// An average named `TEMA(period)`.
  public TripleExponentialMovingAverage(int period) {
    this("TEMA(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return ema3.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return 3 * (period - 1) + 1;
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (ema1.update(timeNs, input) && ema2.update(timeNs, ema1.value())) {
      ema3.update(timeNs, ema2.value());
    }
    return isReady() ? 3 * ema1.value() - 3 * ema2.value() + ema3.value() : 0;
  }

  @Override
  public void reset() {
    ema1.reset();
    ema2.reset();
    ema3.reset();
    super.reset();
  }
}
