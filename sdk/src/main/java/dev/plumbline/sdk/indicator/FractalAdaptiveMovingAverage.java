package dev.plumbline.sdk.indicator;

/// An exponential average of the bar's middle whose factor follows the fractal dimension of the
/// last `n` bars: straight moves count fast, moves to and fro slow.
///
/// The middle itself stands in for the first `n` bars. Source: J. Ehlers, "FRAMA - Fractal Adaptive
/// Moving Average", Technical Analysis of Stocks and Commodities, October 2005.
public final class FractalAdaptiveMovingAverage extends BarIndicator {
  private static final double SLOWEST = 0.01;
  private final int n;
  private final double w;
  private final DoubleWindow highs;
  private final DoubleWindow lows;

  /// An average with a name of its own.
  public FractalAdaptiveMovingAverage(String name, int n, int longPeriod) {
    super(name);
    if (n % 2 > 0) {
      throw new IllegalArgumentException(name + ": N must be even, N = " + n);
    }
    this.n = n;
    w = Math.log(2.0 / (1 + longPeriod));
    highs = new DoubleWindow(n);
    lows = new DoubleWindow(n);
  }

  /// An average with a name of its own, long period 198.
  public FractalAdaptiveMovingAverage(String name, int n) {
    this(name, n, 198);
  }

  /// An average named `FRAMA(n,longPeriod)`.
  public FractalAdaptiveMovingAverage(int n, int longPeriod) {
    this("FRAMA(" + n + "," + longPeriod + ")", n, longPeriod);
  }

  /// An average named `FRAMA(n,longPeriod)`, long period 198.
  public FractalAdaptiveMovingAverage(int n) {
    this(n, 198);
  }

  @Override
  public boolean isReady() {
    return highs.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return n;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double price = (high + low) / 2;
    highs.add(high);
    lows.add(low);
    if (samples() <= n) {
      return price;
    }
    int half = n / 2;
    double newer = range(0, half) / half;
    double older = range(half, n) / half;
    double whole = range(0, n) / n;
    double dimension = 0;
    if (newer + older > 0 && whole > 0) {
      dimension = Math.log((newer + older) / whole) / Math.log(2);
    }
    double alpha = Math.clamp(Math.exp(w * (dimension - 1)), SLOWEST, 1);
    return value() + alpha * (price - value());
  }

  private double range(int from, int to) {
    double highest = highs.get(from);
    double lowest = lows.get(from);
    for (int i = from + 1; i < to; i++) {
      highest = Math.max(highest, highs.get(i));
      lowest = Math.min(lowest, lows.get(i));
    }
    return highest - lowest;
  }

  @Override
  public void reset() {
    highs.reset();
    lows.reset();
    super.reset();
  }
}
