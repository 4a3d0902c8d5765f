package dev.plumbline.sdk.indicator;

/// The change, in percent, of a triple exponential average from one value to the next.
///
/// Source: J. Hutson, "Good TRIX", Technical Analysis of Stocks and Commodities, July 1983.
public final class Trix extends ValueIndicator {
  private final int period;
  private final ExponentialMovingAverage ema1;
  private final ExponentialMovingAverage ema2;
  private final ExponentialMovingAverage ema3;
  private final RateOfChangePercent change;

  /// A rate with a name of its own.
  public Trix(String name, int period) {
    super(name);
    this.period = period;
    ema1 = new ExponentialMovingAverage(name + "_1", period);
    ema2 = new ExponentialMovingAverage(name + "_2", period);
    ema3 = new ExponentialMovingAverage(name + "_3", period);
    change = new RateOfChangePercent(name + "_ROCP1", 1);
  }

  /// A rate named `TRIX(period)`.
  public Trix(int period) {
    this("TRIX(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return change.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return 3 * (period - 1) + change.warmUpPeriod();
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (ema1.update(timeNs, input)
        && ema2.update(timeNs, ema1.value())
        && ema3.update(timeNs, ema2.value())) {
      change.update(timeNs, ema3.value());
    }
    return change.value();
  }

  @Override
  public void reset() {
    ema1.reset();
    ema2.reset();
    ema3.reset();
    change.reset();
    super.reset();
  }
}
