package dev.plumbline.sdk.indicator;

/// The average of the change of the close times the volume; 0 for the first bar.
///
/// Source: A. Elder, Trading for a Living, 1993.
public final class ForceIndex extends TradeBarIndicator {
  private final int warmUpPeriod;
  private final ValueIndicator smoother;
  private double previousClose;

  /// An index with a name of its own.
  public ForceIndex(String name, int period, MovingAverageType movingAverageType) {
    super(name);
    warmUpPeriod = period + 1;
    smoother = movingAverageType.asIndicator(name + "_" + movingAverageType.text(), period);
  }

  /// An index with a name of its own, moving average type exponential.
  public ForceIndex(String name, int period) {
    this(name, period, MovingAverageType.EXPONENTIAL);
  }

  /// An index named `FI(period)`.
  public ForceIndex(int period, MovingAverageType movingAverageType) {
    this("FI(" + period + ")", period, movingAverageType);
  }

  /// An index named `FI(period)`, moving average type exponential.
  public ForceIndex(int period) {
    this(period, MovingAverageType.EXPONENTIAL);
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
    double change = close - previousClose;
    previousClose = close;
    if (samples() < 2) {
      return 0;
    }
    smoother.update(endTimeNs, change * volume);
    return smoother.precise();
  }

  @Override
  public void reset() {
    smoother.reset();
    previousClose = 0;
    super.reset();
  }
}
