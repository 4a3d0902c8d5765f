package dev.plumbline.sdk.indicator;

/// How much of the way was to and fro: the logarithm of the sum of true ranges over the range of
/// the period, to the base of the period, in percent; 100 without range, 0 while not ready.
///
/// Source: E. W. Dreiss, 1993.
public final class ChoppinessIndex extends BarIndicator {
  private final int period;
  private final TrueRange trueRange;
  private final DoubleWindow highs;
  private final DoubleWindow lows;
  private final Sum trueRangeSum;

  /// An index with a name of its own.
  public ChoppinessIndex(String name, int period) {
    super(name);
    this.period = period;
    trueRange = new TrueRange();
    highs = new DoubleWindow(period);
    lows = new DoubleWindow(period);
    trueRangeSum = new Sum(period);
  }

  /// An index named `CHOP(period)`.
  public ChoppinessIndex(int period) {
    this("CHOP(" + period + ")", period);
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    trueRange.update(endTimeNs, open, high, low, close, volume);
    trueRangeSum.update(endTimeNs, trueRange.value());
    highs.add(high);
    lows.add(low);
    if (!isReady()) {
      return 0;
    }
    double range = highs.max() - lows.min();
    return range == 0 ? 100 : 100 * Math.log10(trueRangeSum.value() / range) / Math.log10(period);
  }

  @Override
  public void reset() {
    trueRange.reset();
    highs.reset();
    lows.reset();
    trueRangeSum.reset();
    super.reset();
  }
}
