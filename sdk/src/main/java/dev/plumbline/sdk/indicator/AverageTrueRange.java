package dev.plumbline.sdk.indicator;

/// The average of the true range.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class AverageTrueRange extends BarIndicator {
  private final TrueRange trueRange;
  private final ValueIndicator smoother;
  private final int warmUpPeriod;

  /// An average of the given kind.
  public AverageTrueRange(String name, int period, MovingAverageType movingAverageType) {
    super(name);
    warmUpPeriod = period;
    trueRange = new TrueRange(name);
    smoother = movingAverageType.asIndicator(name + "_" + movingAverageType.text(), period);
  }

  /// Wilder's average.
  public AverageTrueRange(String name, int period) {
    this(name, period, MovingAverageType.WILDERS);
  }

  /// Wilder's average named `ATR(period)`.
  public AverageTrueRange(int period) {
    this(period, MovingAverageType.WILDERS);
  }

  /// An average of the given kind named `ATR(period)`.
  public AverageTrueRange(int period, MovingAverageType movingAverageType) {
    this("ATR(" + period + ")", period, movingAverageType);
  }

  /// The true range of the last bar.
  public Indicator trueRange() {
    return trueRange;
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
    trueRange.update(endTimeNs, open, high, low, close, volume);
    smoother.update(endTimeNs, trueRange.value());
    return smoother.precise();
  }

  @Override
  public void reset() {
    trueRange.reset();
    smoother.reset();
    super.reset();
  }
}
