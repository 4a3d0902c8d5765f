package dev.plumbline.sdk.indicator;

/// The mean, weighted 4, 2 and 1, of the share of buying pressure in the true range over three
/// periods, in percent; 50 while not ready.
///
/// Buying pressure is the distance of the close from the lower of low and last close. Source: L.
/// Williams, "The Ultimate Oscillator", Technical Analysis of Stocks and Commodities, August 1985.
public final class UltimateOscillator extends BarIndicator {
  private final int period;
  private final TrueRange trueRange;
  private final Sum pressure1;
  private final Sum pressure2;
  private final Sum pressure3;
  private final Sum range1;
  private final Sum range2;
  private final Sum range3;
  private double previousClose;

  /// An oscillator with a name of its own.
  public UltimateOscillator(String name, int period1, int period2, int period3) {
    super(name);
    period = Math.max(Math.max(period1, period2), period3);
    trueRange = new TrueRange(name + "_TR");
    pressure1 = new Sum(name + "_BP1", period1);
    pressure2 = new Sum(name + "_BP2", period2);
    pressure3 = new Sum(name + "_BP3", period3);
    range1 = new Sum(name + "_TR1", period1);
    range2 = new Sum(name + "_TR2", period2);
    range3 = new Sum(name + "_TR3", period3);
  }

  /// An oscillator named `ULTOSC(period1,period2,period3)`.
  public UltimateOscillator(int period1, int period2, int period3) {
    this("ULTOSC(" + period1 + "," + period2 + "," + period3 + ")", period1, period2, period3);
  }

  @Override
  public boolean isReady() {
    return samples() > period;
  }

  @Override
  public int warmUpPeriod() {
    return period + 1;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    trueRange.update(endTimeNs, open, high, low, close, volume);
    double pressure = close - Math.min(low, previousClose);
    previousClose = close;
    if (samples() == 1) {
      return 50;
    }
    double range = trueRange.value();
    pressure1.update(endTimeNs, pressure);
    pressure2.update(endTimeNs, pressure);
    pressure3.update(endTimeNs, pressure);
    range1.update(endTimeNs, range);
    range2.update(endTimeNs, range);
    range3.update(endTimeNs, range);
    if (!isReady()) {
      return 50;
    }
    if (range1.value() == 0 || range2.value() == 0 || range3.value() == 0) {
      return value();
    }
    double first = pressure1.value() / range1.value();
    double second = pressure2.value() / range2.value();
    double third = pressure3.value() / range3.value();
    return 100 * (4 * first + 2 * second + third) / 7;
  }

  @Override
  public void reset() {
    trueRange.reset();
    pressure1.reset();
    pressure2.reset();
    pressure3.reset();
    range1.reset();
    range2.reset();
    range3.reset();
    previousClose = 0;
    super.reset();
  }
}
