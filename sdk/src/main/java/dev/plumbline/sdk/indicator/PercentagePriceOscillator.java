package dev.plumbline.sdk.indicator;

/// The difference of a fast and a slow moving average in percent of the slow one; its signal and
/// histogram stay those of the difference.
public final class PercentagePriceOscillator extends AbsolutePriceOscillator {

  /// A difference of averages of the given kind.
  public PercentagePriceOscillator(
      String name, int fastPeriod, int slowPeriod, MovingAverageType type) {
    super(name, fastPeriod, slowPeriod, type);
  }

  /// A difference of simple averages named `PPO(fast,slow)`.
  public PercentagePriceOscillator(int fastPeriod, int slowPeriod) {
    this(fastPeriod, slowPeriod, MovingAverageType.SIMPLE);
  }

  /// A difference of averages of the given kind named `PPO(fast,slow)`.
  public PercentagePriceOscillator(int fastPeriod, int slowPeriod, MovingAverageType type) {
    this("PPO(" + fastPeriod + "," + slowPeriod + ")", fastPeriod, slowPeriod, type);
  }

  @Override
  protected double compute(long timeNs, double input) {
    double difference = super.compute(timeNs, input);
    return slow().value() == 0 ? 0 : 100 * difference / slow().precise();
  }
}
