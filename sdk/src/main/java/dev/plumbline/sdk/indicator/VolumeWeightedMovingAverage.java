package dev.plumbline.sdk.indicator;

/// The average of the close over a period, weighted by volume; the close where no volume was
/// traded.
public final class VolumeWeightedMovingAverage extends TradeBarIndicator {
  private final int period;
  private final Sum weighted;
  private final Sum volumes;

  /// An average over a period.
  public VolumeWeightedMovingAverage(String name, int period) {
    super(name);
    this.period = period;
    weighted = new Sum(name + "_SumPxV", period);
    volumes = new Sum(name + "_SumVolume", period);
  }

  /// An average named `VWMA(period)`.
  public VolumeWeightedMovingAverage(int period) {
    this("VWMA(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return weighted.isReady() && volumes.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    weighted.update(endTimeNs, close * volume);
    volumes.update(endTimeNs, volume);
    return volumes.value() == 0 ? close : weighted.value() / volumes.value();
  }

  @Override
  public void reset() {
    weighted.reset();
    volumes.reset();
    super.reset();
  }
}
