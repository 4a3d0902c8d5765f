package dev.plumbline.sdk.indicator;

/// The average rise of the high as a share of that and the average fall of the low; 0 while not
/// ready and without any move.
///
/// Source: T. DeMark, The New Science of Technical Analysis, 1994.
public final class DeMarkerIndicator extends BarIndicator {
  private final int warmUpPeriod;
  private final ValueIndicator maximumAverage;
  private final ValueIndicator minimumAverage;
  private double lastHigh;
  private double lastLow;

  /// An indicator with a name of its own.
  public DeMarkerIndicator(String name, int period, MovingAverageType type) {
    super(name);
    this.warmUpPeriod = period;
    maximumAverage = type.asIndicator(period);
    minimumAverage = type.asIndicator(period);
  }

  /// An indicator with a name of its own, type simple.
  public DeMarkerIndicator(String name, int period) {
    this(name, period, MovingAverageType.SIMPLE);
  }

  /// An indicator named `DEM(period,type)`.
  public DeMarkerIndicator(int period, MovingAverageType type) {
    this("DEM(" + period + "," + type.text() + ")", period, type);
  }

  /// An indicator named `DEM(period,type)`, type simple.
  public DeMarkerIndicator(int period) {
    this(period, MovingAverageType.SIMPLE);
  }

  @Override
  public boolean isReady() {
    return maximumAverage.isReady() && minimumAverage.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    boolean first = samples() == 1;
    maximumAverage.update(endTimeNs, first ? 0 : Math.max(high - lastHigh, 0));
    minimumAverage.update(endTimeNs, first ? 0 : Math.max(lastLow - low, 0));
    lastHigh = high;
    lastLow = low;
    double sum = maximumAverage.precise() + minimumAverage.precise();
    return isReady() && sum > 0 ? maximumAverage.precise() / sum : 0;
  }

  @Override
  public void reset() {
    maximumAverage.reset();
    minimumAverage.reset();
    lastHigh = 0;
    lastLow = 0;
    super.reset();
  }
}
