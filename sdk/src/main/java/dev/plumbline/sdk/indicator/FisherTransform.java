package dev.plumbline.sdk.indicator;

/// The Fisher transform of the place of the bar's middle within its range over a period, smoothed;
/// 0 while not ready.
///
/// Source: J. Ehlers, "Using The Fisher Transform", Technical Analysis of Stocks and Commodities,
/// November 2002.
public final class FisherTransform extends BarIndicator {
  private static final double ALPHA = 0.33;
  private static final double BOUND = 0.999;
  private final int warmUpPeriod;
  private final Maximum maximum;
  private final Minimum minimum;
  private double previous;

  /// A transform with a name of its own.
  public FisherTransform(String name, int period) {
    super(name);
    this.warmUpPeriod = period;
    maximum = new Maximum("MedianMax", period);
    minimum = new Minimum("MedianMin", period);
  }

  /// A transform named `FISH(period)`.
  public FisherTransform(int period) {
    this("FISH(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return maximum.isReady() && minimum.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double price = (low + high) / 2;
    minimum.update(endTimeNs, price);
    maximum.update(endTimeNs, price);
    if (!isReady()) {
      return 0;
    }
    double range = maximum.value() - minimum.value();
    double x = 0;
    if (range != 0) {
      double place = (price - minimum.value()) / range;
      x = ALPHA * 2 * (place - 0.5) + (1 - ALPHA) * previous;
    }
    previous = x;
    double bounded = Math.clamp(x, -BOUND, BOUND);
    return 0.5 * Math.log((1 + bounded) / (1 - bounded)) + 0.5 * value();
  }

  @Override
  public void reset() {
    maximum.reset();
    minimum.reset();
    previous = 0;
    super.reset();
  }
}
