package dev.plumbline.sdk.indicator;

/// Wilder's measure of how much of the movement has a direction: the average of `100 |+DI - -DI| /
/// (+DI + -DI)`; 50 where neither direction moved.
///
/// The sums of true range and directional movement grow through the first `period` changes and then
/// lose the `period`-th part at each step. Source: J. Welles Wilder, New Concepts in Technical
/// Trading Systems, 1978.
public final class AverageDirectionalIndex extends BarIndicator {
  private final int period;
  private final Output positiveDirectionalIndex;
  private final Output negativeDirectionalIndex;
  private final WilderMovingAverage average;
  private double previousHigh;
  private double previousLow;
  private double previousClose;
  private double trueRange;
  private double plusMovement;
  private double minusMovement;

  /// An index over a period.
  public AverageDirectionalIndex(String name, int period) {
    super(name);
    this.period = period;
    average = new WilderMovingAverage(period);
    positiveDirectionalIndex =
        new Output(name + "_PositiveDirectionalIndex", this::movementIsSmoothed);
    negativeDirectionalIndex =
        new Output(name + "_NegativeDirectionalIndex", this::movementIsSmoothed);
  }

  /// An index named `ADX(period)`.
  public AverageDirectionalIndex(int period) {
    this("ADX(" + period + ")", period);
  }

  /// The smoothed upward movement in percent of the true range.
  public Indicator positiveDirectionalIndex() {
    return positiveDirectionalIndex;
  }

  /// The smoothed downward movement in percent of the true range.
  public Indicator negativeDirectionalIndex() {
    return negativeDirectionalIndex;
  }

  @Override
  public boolean isReady() {
    return average.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period * 2;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (samples() > 1) {
      smooth(high, low);
    }
    previousHigh = high;
    previousLow = low;
    previousClose = close;
    boolean smoothed = movementIsSmoothed() && trueRange != 0;
    double plus = smoothed ? 100 * plusMovement / trueRange : 0;
    double minus = smoothed ? 100 * minusMovement / trueRange : 0;
    positiveDirectionalIndex.update(endTimeNs, plus);
    negativeDirectionalIndex.update(endTimeNs, minus);
    double sum = plus + minus;
    if (sum == 0) {
      return 50;
    }
    average.update(endTimeNs, 100 * Math.abs(plus - minus) / sum);
    return average.value();
  }

  private void smooth(double high, double low) {
    double keep = samples() > period + 1 ? 1 - 1.0 / period : 1;
    double up = high - previousHigh;
    double down = previousLow - low;
    double range =
        Math.max(
            high - low, Math.max(Math.abs(high - previousClose), Math.abs(low - previousClose)));
    // Equal moves to both sides count as upward, as prices tell them: in cents, not in last bits.
    boolean upward = !Digits.isAbove(down, up, high);
    trueRange = trueRange * keep + range;
    plusMovement = plusMovement * keep + (up > 0 && upward ? up : 0);
    minusMovement = minusMovement * keep + (down > 0 && !upward ? down : 0);
  }

  private boolean movementIsSmoothed() {
    return samples() > period;
  }

  @Override
  public void reset() {
    positiveDirectionalIndex.reset();
    negativeDirectionalIndex.reset();
    average.reset();
    trueRange = 0;
    plusMovement = 0;
    minusMovement = 0;
    super.reset();
  }
}
