package dev.plumbline.sdk.indicator;

/// The highest high and the lowest low of a period; the value is the middle of both.
///
/// Source: R. Donchian's four-week rule, 1960s.
public final class DonchianChannel extends BarIndicator {
  private final Maximum upperBand;
  private final Minimum lowerBand;
  private final int warmUpPeriod;

  /// A channel with its own periods for highs and lows.
  public DonchianChannel(String name, int upperPeriod, int lowerPeriod) {
    super(name);
    warmUpPeriod = Math.max(upperPeriod, lowerPeriod);
    upperBand = new Maximum(name + "_UpperBand", upperPeriod);
    lowerBand = new Minimum(name + "_LowerBand", lowerPeriod);
  }

  /// A channel with one period.
  public DonchianChannel(String name, int period) {
    this(name, period, period);
  }

  /// A channel named, as in LEAN, `DCH(lower,lower)`.
  public DonchianChannel(int upperPeriod, int lowerPeriod) {
    this("DCH(" + lowerPeriod + "," + lowerPeriod + ")", upperPeriod, lowerPeriod);
  }

  /// A channel named `DCH(period,period)`.
  public DonchianChannel(int period) {
    this(period, period);
  }

  /// The highest high.
  public Indicator upperBand() {
    return upperBand;
  }

  /// The lowest low.
  public Indicator lowerBand() {
    return lowerBand;
  }

  @Override
  public boolean isReady() {
    return upperBand.isReady() && lowerBand.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    upperBand.update(endTimeNs, high);
    lowerBand.update(endTimeNs, low);
    return Digits.settle((upperBand.value() + lowerBand.value()) / 2, close);
  }

  @Override
  public void reset() {
    upperBand.reset();
    lowerBand.reset();
    super.reset();
  }
}
