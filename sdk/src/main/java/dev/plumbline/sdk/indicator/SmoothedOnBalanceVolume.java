package dev.plumbline.sdk.indicator;

/// The moving average of the on balance volume; 0 while not ready.
public final class SmoothedOnBalanceVolume extends BarIndicator {
  private final int warmUpPeriod;
  private final OnBalanceVolume onBalanceVolume;
  private final ValueIndicator smoother;

  /// An average with a name of its own.
  public SmoothedOnBalanceVolume(String name, int period, MovingAverageType movingAverageType) {
    super(name);
    this.warmUpPeriod = period;
    onBalanceVolume = new OnBalanceVolume();
    smoother = movingAverageType.asIndicator(name + "_" + movingAverageType.text(), period);
  }

  /// An average with a name of its own, moving average type simple.
  public SmoothedOnBalanceVolume(String name, int period) {
    this(name, period, MovingAverageType.SIMPLE);
  }

  /// An average named `SOBV(period)`.
  public SmoothedOnBalanceVolume(int period, MovingAverageType movingAverageType) {
    this("SOBV(" + period + ")", period, movingAverageType);
  }

  /// An average named `SOBV(period)`, moving average type simple.
  public SmoothedOnBalanceVolume(int period) {
    this(period, MovingAverageType.SIMPLE);
  }

  /// The on balance volume.
  public OnBalanceVolume onBalanceVolume() {
    return onBalanceVolume;
  }

  @Override
  public boolean isReady() {
    return smoother.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    onBalanceVolume.update(endTimeNs, open, high, low, close, volume);
    return smoother.update(endTimeNs, onBalanceVolume.value()) ? smoother.precise() : 0;
  }

  @Override
  public void reset() {
    onBalanceVolume.reset();
    smoother.reset();
    super.reset();
  }
}
