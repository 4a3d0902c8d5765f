package dev.plumbline.sdk.indicator;

/// Where the relative strength index lies within its range over a period, in percent, smoothed as
/// %K and again as %D; the value is the input.
///
/// 100 where the index did not move. Source: T. Chande and S. Kroll, The New Technical Trader,
/// 1994.
public final class StochasticRelativeStrengthIndex extends ValueIndicator {
  private final RelativeStrengthIndex rsi;
  private final DoubleWindow recent;
  private final ValueIndicator k;
  private final ValueIndicator d;
  private final int warmUpPeriod;

  /// An index with a name of its own.
  public StochasticRelativeStrengthIndex(
      String name,
      int rsiPeriod,
      int stochPeriod,
      int kSmoothingPeriod,
      int dSmoothingPeriod,
      MovingAverageType movingAverageType) {
    super(name);
    rsi = new RelativeStrengthIndex(rsiPeriod);
    recent = new DoubleWindow(stochPeriod);
    k = movingAverageType.asIndicator(name + "_K_" + movingAverageType.text(), kSmoothingPeriod);
    d = movingAverageType.asIndicator(name + "_D_" + movingAverageType.text(), dSmoothingPeriod);
    warmUpPeriod = rsiPeriod + stochPeriod + Math.max(kSmoothingPeriod, dSmoothingPeriod);
  }

  /// An index with a name of its own, moving average type simple.
  public StochasticRelativeStrengthIndex(
      String name, int rsiPeriod, int stochPeriod, int kSmoothingPeriod, int dSmoothingPeriod) {
    this(
        name, rsiPeriod, stochPeriod, kSmoothingPeriod, dSmoothingPeriod, MovingAverageType.SIMPLE);
  }

  /// An index named
  /// `SRSI(rsiPeriod,stochPeriod,kSmoothingPeriod,dSmoothingPeriod,movingAverageType)`.
  public StochasticRelativeStrengthIndex(
      int rsiPeriod,
      int stochPeriod,
      int kSmoothingPeriod,
      int dSmoothingPeriod,
      MovingAverageType movingAverageType) {
    this(
        "SRSI("
            + rsiPeriod
            + ","
            + stochPeriod
            + ","
            + kSmoothingPeriod
            + ","
            + dSmoothingPeriod
            + ","
            + movingAverageType.text()
            + ")",
        rsiPeriod,
        stochPeriod,
        kSmoothingPeriod,
        dSmoothingPeriod,
        movingAverageType);
  }

  /// An index named
  /// `SRSI(rsiPeriod,stochPeriod,kSmoothingPeriod,dSmoothingPeriod,movingAverageType)`, moving
  /// average type simple.
  public StochasticRelativeStrengthIndex(
      int rsiPeriod, int stochPeriod, int kSmoothingPeriod, int dSmoothingPeriod) {
    this(rsiPeriod, stochPeriod, kSmoothingPeriod, dSmoothingPeriod, MovingAverageType.SIMPLE);
  }

  /// The place of the index, smoothed.
  public Indicator k() {
    return k;
  }

  /// The smoothed place, smoothed again.
  public Indicator d() {
    return d;
  }

  @Override
  public boolean isReady() {
    return samples() >= warmUpPeriod;
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    rsi.update(timeNs, input);
    recent.add(rsi.value());
    if (!recent.isReady()) {
      return 0;
    }
    double lowest = recent.min();
    double range = recent.max() - lowest;
    k.update(timeNs, range == 0 ? 100 : 100 * (rsi.value() - lowest) / range);
    d.update(timeNs, k.precise());
    return input;
  }

  @Override
  public void reset() {
    rsi.reset();
    recent.reset();
    k.reset();
    d.reset();
    super.reset();
  }
}
