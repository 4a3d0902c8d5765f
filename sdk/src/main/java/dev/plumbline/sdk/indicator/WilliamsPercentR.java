package dev.plumbline.sdk.indicator;

/// How far the close lies below the highest high of a period, in percent of the period's range, as
/// a number from -100 to 0; 0 while not ready and where there is no range.
///
/// Source: L. Williams, How I Made One Million Dollars Last Year Trading Commodities, 1973.
public final class WilliamsPercentR extends BarIndicator {
  private final Maximum maximum;
  private final Minimum minimum;
  private final int warmUpPeriod;

  /// An index over a period.
  public WilliamsPercentR(String name, int period) {
    super(name);
    maximum = new Maximum(name + "_Max", period);
    minimum = new Minimum(name + "_Min", period);
    warmUpPeriod = period;
  }

  /// An index named `WILR(period)`.
  public WilliamsPercentR(int period) {
    this("WILR(" + period + ")", period);
  }

  /// The highest high.
  public Maximum maximum() {
    return maximum;
  }

  /// The lowest low.
  public Minimum minimum() {
    return minimum;
  }

  @Override
  public boolean isReady() {
    return maximum.isReady() && minimum.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    minimum.update(endTimeNs, low);
    maximum.update(endTimeNs, high);
    double range = maximum.value() - minimum.value();
    return !isReady() || range == 0 ? 0 : -100 * (maximum.value() - close) / range;
  }

  @Override
  public void reset() {
    maximum.reset();
    minimum.reset();
    super.reset();
  }
}
