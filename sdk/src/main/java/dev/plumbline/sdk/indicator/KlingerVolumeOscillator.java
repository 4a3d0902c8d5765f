package dev.plumbline.sdk.indicator;

/// The fast minus the slow exponential average of the volume force: volume signed by the trend of
/// high + low + close and weighed by the range of the bar against the range of the trend so far.
///
/// 0 while not ready; its signal is an exponential average. Source: S. Klinger, "Identifying Trends
/// with Volume Analysis", Technical Analysis of Stocks and Commodities, December 1997.
public final class KlingerVolumeOscillator extends TradeBarIndicator {
  private static final double LEAST_MOVEMENT = 1e-8;
  private final ExponentialMovingAverage fast;
  private final ExponentialMovingAverage slow;
  private final ExponentialMovingAverage signal;
  private final int warmUpPeriod;
  private double previousSum;
  private double previousRange;
  private int trend;
  private double trendRange;

  /// An oscillator with a name of its own.
  public KlingerVolumeOscillator(String name, int fastPeriod, int slowPeriod, int signalPeriod) {
    super(name);
    fast = new ExponentialMovingAverage(name + "_FastEma", fastPeriod);
    slow = new ExponentialMovingAverage(name + "_SlowEma", slowPeriod);
    signal = new ExponentialMovingAverage(name + "_Signal", signalPeriod);
    warmUpPeriod = Math.max(fastPeriod, Math.max(slowPeriod, signalPeriod)) + 2;
  }

  /// An oscillator with a name of its own, signal period 13.
  public KlingerVolumeOscillator(String name, int fastPeriod, int slowPeriod) {
    this(name, fastPeriod, slowPeriod, 13);
  }

  /// An oscillator named `KVO(fastPeriod,slowPeriod,signalPeriod)`.
  public KlingerVolumeOscillator(int fastPeriod, int slowPeriod, int signalPeriod) {
    this(
        "KVO(" + fastPeriod + "," + slowPeriod + "," + signalPeriod + ")",
        fastPeriod,
        slowPeriod,
        signalPeriod);
  }

  /// An oscillator named `KVO(fastPeriod,slowPeriod,signalPeriod)`, signal period 13.
  public KlingerVolumeOscillator(int fastPeriod, int slowPeriod) {
    this(fastPeriod, slowPeriod, 13);
  }

  /// The average of the oscillator.
  public ExponentialMovingAverage signal() {
    return signal;
  }

  @Override
  public boolean isReady() {
    return fast.isReady() && slow.isReady() && signal.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double sum = high + low + close;
    double range = high - low;
    double force = samples() < 2 ? Double.NaN : force(sum, range, volume);
    previousSum = sum;
    previousRange = range;
    if (Double.isNaN(force)) {
      return 0;
    }
    boolean fastReady = fast.update(endTimeNs, force);
    if (!slow.update(endTimeNs, force) || !fastReady) {
      signal.update(endTimeNs, 0);
      return 0;
    }
    double oscillator = fast.value() - slow.value();
    signal.update(endTimeNs, oscillator);
    return oscillator;
  }

  /// The volume force of a bar, `NaN` for the first two.
  private double force(double sum, double range, double volume) {
    int previousTrend = trend;
    trend = Digits.isAbove(sum, previousSum, sum) ? 1 : -1;
    if (previousTrend == 0) {
      return Double.NaN;
    }
    if (trendRange == 0 || trend != previousTrend) {
      trendRange = range + previousRange;
    } else {
      trendRange += range;
    }
    double divisor = Math.max(trendRange, LEAST_MOVEMENT);
    return volume * Math.abs(2 * (range / divisor - 1)) * trend * 100;
  }

  @Override
  public void reset() {
    fast.reset();
    slow.reset();
    signal.reset();
    previousSum = 0;
    previousRange = 0;
    trend = 0;
    trendRange = 0;
    super.reset();
  }
}
