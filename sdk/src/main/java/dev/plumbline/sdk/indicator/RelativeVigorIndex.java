package dev.plumbline.sdk.indicator;

/// The average of close minus open divided by the average of high minus low, both smoothed over
/// four bars with weights 1, 2, 2, 1; 0 while not ready.
///
/// Source: J. Ehlers, Cybernetic Analysis for Stocks and Futures, 2004.
public final class RelativeVigorIndex extends BarIndicator {
  private final int warmUpPeriod;
  private final ValueIndicator closeBand;
  private final ValueIndicator rangeBand;
  private final RelativeVigorIndexSignal signal;
  private final DoubleWindow bodies;
  private final DoubleWindow ranges;

  /// An index with a name of its own.
  public RelativeVigorIndex(String name, int period, MovingAverageType type) {
    super(name);
    warmUpPeriod = period + 3;
    closeBand = type.asIndicator("_closingBand", period);
    rangeBand = type.asIndicator("_rangeBand", period);
    signal = new RelativeVigorIndexSignal(name + "_S");
    bodies = new DoubleWindow(4);
    ranges = new DoubleWindow(4);
  }

  /// An index with a name of its own, type simple.
  public RelativeVigorIndex(String name, int period) {
    this(name, period, MovingAverageType.SIMPLE);
  }

  /// An index named `RVI(period,type)`.
  public RelativeVigorIndex(int period, MovingAverageType type) {
    this("RVI(" + period + "," + type.text() + ")", period, type);
  }

  /// An index named `RVI(period,type)`, type simple.
  public RelativeVigorIndex(int period) {
    this(period, MovingAverageType.SIMPLE);
  }

  /// The index smoothed over four values.
  public RelativeVigorIndexSignal signal() {
    return signal;
  }

  @Override
  public boolean isReady() {
    return closeBand.isReady() && rangeBand.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    bodies.add(close - open);
    ranges.add(high - low);
    if (!bodies.isReady()) {
      return 0;
    }
    closeBand.update(endTimeNs, smooth(bodies));
    rangeBand.update(endTimeNs, smooth(ranges));
    if (!isReady()) {
      return 0;
    }
    double range = rangeBand.precise();
    double index = range == 0 ? 0 : Digits.zeroed(closeBand.precise(), close) / range;
    signal.update(endTimeNs, index);
    return index;
  }

  private static double smooth(DoubleWindow last) {
    return (last.get(0) + 2 * (last.get(1) + last.get(2)) + last.get(3)) / 6;
  }

  @Override
  public void reset() {
    closeBand.reset();
    rangeBand.reset();
    signal.reset();
    bodies.reset();
    ranges.reset();
    super.reset();
  }
}
