package dev.plumbline.sdk.indicator;

/// An exponential moving average of `2 price - price (period - 1) / 2 ago`, which takes the lag
/// out.
///
/// Source: J. Ehlers and R. Way, "Zero Lag (Well, Almost)", Technical Analysis of Stocks and
/// Commodities, 2010.
public final class ZeroLagExponentialMovingAverage extends ValueIndicator {
  private final int period;
  private final ExponentialMovingAverage ema;
  private final Delay delayed;

  /// An average over a period.
  public ZeroLagExponentialMovingAverage(String name, int period) {
    super(name);
    this.period = period;
    ema = new ExponentialMovingAverage(name + "_EMA", period);
    delayed = new Delay((int) Math.rint((period - 1) / 2.0));
  }

  /// An average named `ZLEMA(period)`.
  public ZeroLagExponentialMovingAverage(int period) {
    this("ZLEMA(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return delayed.isReady() && ema.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period + period / 2;
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (!delayed.update(timeNs, input)) {
      return 0;
    }
    ema.update(timeNs, input + (input - delayed.value()));
    return ema.value();
  }

  @Override
  public void reset() {
    ema.reset();
    delayed.reset();
    super.reset();
  }
}
