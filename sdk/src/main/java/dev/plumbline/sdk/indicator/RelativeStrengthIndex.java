package dev.plumbline.sdk.indicator;

/// The average gain as a share of average gain and loss, in percent; 100 where the average loss
/// rounds to zero at ten decimals.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class RelativeStrengthIndex extends ValueIndicator {
  private static final double NO_LOSS = 0.5e-10;

  private final MovingAverageType movingAverageType;
  private final ValueIndicator averageGain;
  private final ValueIndicator averageLoss;
  private final int warmUpPeriod;
  private double previousInput;

  /// An index with averages of the given kind.
  public RelativeStrengthIndex(String name, int period, MovingAverageType movingAverageType) {
    super(name);
    this.movingAverageType = movingAverageType;
    averageGain = movingAverageType.asIndicator(name + "Up", period);
    averageLoss = movingAverageType.asIndicator(name + "Down", period);
    warmUpPeriod = period + 1;
  }

  /// An index with Wilder's averages.
  public RelativeStrengthIndex(String name, int period) {
    this(name, period, MovingAverageType.WILDERS);
  }

  /// An index with Wilder's averages named `RSI(period)`.
  public RelativeStrengthIndex(int period) {
    this(period, MovingAverageType.WILDERS);
  }

  /// An index named `RSI(period)` with averages of the given kind.
  public RelativeStrengthIndex(int period, MovingAverageType movingAverageType) {
    this("RSI(" + period + ")", period, movingAverageType);
  }

  /// The kind of the averages.
  public MovingAverageType movingAverageType() {
    return movingAverageType;
  }

  /// The average of the rises, 0 for a fall.
  public Indicator averageGain() {
    return averageGain;
  }

  /// The average of the falls, 0 for a rise.
  public Indicator averageLoss() {
    return averageLoss;
  }

  @Override
  public boolean isReady() {
    return averageGain.isReady() && averageLoss.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (samples() > 1) {
      double change = input - previousInput;
      averageGain.update(timeNs, Math.max(change, 0));
      averageLoss.update(timeNs, Math.max(-change, 0));
    }
    previousInput = input;
    double loss = Math.max(averageLoss.precise(), 0);
    double gain = Math.max(averageGain.precise(), 0);
    return loss <= NO_LOSS ? 100 : 100 * gain / (gain + loss);
  }

  @Override
  public void reset() {
    previousInput = 0;
    averageGain.reset();
    averageLoss.reset();
    super.reset();
  }
}
