package dev.plumbline.sdk.indicator;

/// The change of the value in units of the standard deviation of the log returns up to the value
/// before, times that value; 0 while not ready or without deviation.
///
/// Source: J. Augen, The Volatility Edge in Options Trading, 2008.
public final class AugenPriceSpike extends ValueIndicator {
  private final StandardDeviation deviation;
  private final int warmUpPeriod;
  private double last;
  private double beforeLast;

  /// A spike with a name of its own.
  public AugenPriceSpike(String name, int period) {
    super(name);
    if (period < 3) {
      throw new IllegalArgumentException(
          "AugenPriceSpike Indicator must have a period of at least 3, not of " + period + ".");
    }
    deviation = new StandardDeviation(period);
    warmUpPeriod = period + 2;
  }

  /// A spike with a name of its own, period 3.
  public AugenPriceSpike(String name) {
    this(name, 3);
  }

  /// A spike named `APS(period)`.
  public AugenPriceSpike(int period) {
    this("APS(" + period + ")", period);
  }

  /// A spike named `APS(period)`, period 3.
  public AugenPriceSpike() {
    this(3);
  }

  @Override
  public boolean isReady() {
    return samples() >= 3 && deviation.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    double spike = samples() < 3 ? 0 : spike(timeNs, input);
    beforeLast = last;
    last = input;
    return spike;
  }

  private double spike(long timeNs, double input) {
    boolean prices = last != 0 && beforeLast != 0;
    deviation.update(timeNs, prices ? Math.log(last / beforeLast) : 0);
    double unit = deviation.value() * last;
    return !deviation.isReady() || unit == 0 ? 0 : (input - last) / unit;
  }

  @Override
  public void reset() {
    deviation.reset();
    last = 0;
    beforeLast = 0;
    super.reset();
  }
}
