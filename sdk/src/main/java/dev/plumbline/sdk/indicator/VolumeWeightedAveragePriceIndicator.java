package dev.plumbline.sdk.indicator;

/// The average over a period of (open + high + low + close) / 4, weighted by volume.
///
/// Where no volume was traded in the whole period the value stays what it was.
public final class VolumeWeightedAveragePriceIndicator extends TradeBarIndicator {
  private final int period;
  private final Sum weighted;
  private final Sum volumes;

  /// An average over a period.
  public VolumeWeightedAveragePriceIndicator(String name, int period) {
    super(name);
    this.period = period;
    weighted = new Sum("Sum_xy", period);
    volumes = new Sum("Sum_y", period);
  }

  /// An average named `VWAP(period)`.
  public VolumeWeightedAveragePriceIndicator(int period) {
    this("VWAP(" + period + ")", period);
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
    double average = (open + high + low + close) / 4;
    weighted.update(endTimeNs, average * volume);
    volumes.update(endTimeNs, volume);
    return volumes.value() == 0 ? value() : weighted.value() / volumes.value();
  }

  @Override
  public void reset() {
    weighted.reset();
    volumes.reset();
    super.reset();
  }
}
