package dev.plumbline.sdk.indicator;

/// Hull's moving average: the weighted average over the root of the period of `2 WMA(period / 2) -
/// WMA(period)`.
///
/// Source: A. Hull, "How to reduce lag in a moving average", alanhull.com.
public final class HullMovingAverage extends ValueIndicator {
  private final LinearWeightedMovingAverage fast;
  private final LinearWeightedMovingAverage slow;
  private final LinearWeightedMovingAverage hull;
  private final int warmUpPeriod;

  /// An average over a period of at least 2.
  public HullMovingAverage(String name, int period) {
    super(name);
    if (period < 2) {
      throw new IllegalArgumentException(
          "The Hull Moving Average period should be greater or equal to 2, but is " + period + ".");
    }
    int root = (int) Math.rint(Math.sqrt(period));
    slow = new LinearWeightedMovingAverage(period);
    fast = new LinearWeightedMovingAverage((int) Math.rint(period / 2.0));
    hull = new LinearWeightedMovingAverage(root);
    warmUpPeriod = period + root - 1;
  }

  /// An average named `HMA(period)`.
  public HullMovingAverage(int period) {
    this("HMA(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return hull.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  double precise() {
    return hull.precise();
  }

  @Override
  protected double compute(long timeNs, double input) {
    boolean fastReady = fast.update(timeNs, input);
    if (slow.update(timeNs, input) && fastReady) {
      hull.update(timeNs, 2 * fast.precise() - slow.precise());
    }
    return Digits.settle(hull.precise(), input);
  }

  @Override
  public void reset() {
    fast.reset();
    slow.reset();
    hull.reset();
    super.reset();
  }
}
