package dev.plumbline.sdk.indicator;

/// The value `period / 2 + 1` inputs ago minus the simple average of the period.
public final class DetrendedPriceOscillator extends ValueIndicator {
  private final int warmUpPeriod;
  private final Delay priceLag;
  private final SimpleMovingAverage average;

  /// An oscillator with a name of its own.
  public DetrendedPriceOscillator(String name, int period) {
    super(name);
    this.warmUpPeriod = period;
    priceLag = new Delay(period / 2 + 1);
    average = new SimpleMovingAverage(period);
  }

  /// An oscillator named `DPO(period)`.
  public DetrendedPriceOscillator(int period) {
    this("DPO(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return average.isReady() && priceLag.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    priceLag.update(timeNs, input);
    average.update(timeNs, input);
    return Digits.zeroed(priceLag.value() - average.precise(), input);
  }

  @Override
  public void reset() {
    priceLag.reset();
    average.reset();
    super.reset();
  }
}
