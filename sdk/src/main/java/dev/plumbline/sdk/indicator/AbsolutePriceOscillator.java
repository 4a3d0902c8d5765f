package dev.plumbline.sdk.indicator;

/// The difference of a fast and a slow moving average; the signal's period is the slow one.
public class AbsolutePriceOscillator extends MovingAverageConvergenceDivergence {

  /// A difference of averages of the given kind.
  public AbsolutePriceOscillator(
      String name, int fastPeriod, int slowPeriod, MovingAverageType type) {
    super(name, fastPeriod, slowPeriod, slowPeriod, type);
  }

  /// A difference of simple averages named `APO(fast,slow)`.
  public AbsolutePriceOscillator(int fastPeriod, int slowPeriod) {
    this(fastPeriod, slowPeriod, MovingAverageType.SIMPLE);
  }

  /// A difference of averages of the given kind named `APO(fast,slow)`.
  public AbsolutePriceOscillator(int fastPeriod, int slowPeriod, MovingAverageType type) {
    this("APO(" + fastPeriod + "," + slowPeriod + ")", fastPeriod, slowPeriod, type);
  }
}
