package dev.plumbline.sdk.indicator;

/// The root of the mean of `ln(high/close) ln(high/open) + ln(low/close) ln(low/open)`, an estimate
/// of volatility that a drift does not disturb; 0 while not ready.
///
/// A bar with a price of 0 gives 0 and does not enter the mean. Source: L. C. G. Rogers and S. E.
/// Satchell, "Estimating variance from high, low and closing prices", The Annals of Applied
/// Probability 1, 1991.
public final class RogersSatchellVolatility extends BarIndicator {
  private final int period;
  private final Sum sum;

  /// A volatility with a name of its own.
  public RogersSatchellVolatility(String name, int period) {
    super(name);
    this.period = period;
    sum = new Sum(name + "_Sum", period);
  }

  /// A volatility named `RSV(period)`.
  public RogersSatchellVolatility(int period) {
    this("RSV(" + period + ")", period);
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
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (open == 0 || high == 0 || low == 0 || close == 0) {
      return 0;
    }
    double up = Math.log(high / close) * Math.log(high / open);
    double down = Math.log(low / close) * Math.log(low / open);
    sum.update(endTimeNs, up + down);
    return isReady() ? Math.sqrt(sum.value() / period) : 0;
  }

  @Override
  public void reset() {
    sum.reset();
    super.reset();
  }
}
