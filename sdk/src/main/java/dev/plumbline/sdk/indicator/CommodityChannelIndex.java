package dev.plumbline.sdk.indicator;

/// The distance of the typical price from its average, in units of 0.015 mean absolute deviations;
/// 0 where there is no deviation.
///
/// Source: D. Lambert, "Commodity Channel Index", Commodities magazine, October 1980.
public final class CommodityChannelIndex extends BarIndicator {
  private static final double UNIT = 0.015;

  private final MovingAverageType movingAverageType;
  private final ValueIndicator typicalPriceAverage;
  private final MeanAbsoluteDeviation typicalPriceMeanDeviation;
  private final int warmUpPeriod;

  /// An index with an average of the given kind.
  public CommodityChannelIndex(String name, int period, MovingAverageType movingAverageType) {
    super(name);
    this.movingAverageType = movingAverageType;
    warmUpPeriod = period;
    typicalPriceAverage = movingAverageType.asIndicator(name + "_TypicalPriceAvg", period);
    typicalPriceMeanDeviation = new MeanAbsoluteDeviation(name + "_TypicalPriceMAD", period);
  }

  /// An index with a simple average.
  public CommodityChannelIndex(String name, int period) {
    this(name, period, MovingAverageType.SIMPLE);
  }

  /// An index with a simple average named `CCI(period)`.
  public CommodityChannelIndex(int period) {
    this(period, MovingAverageType.SIMPLE);
  }

  /// An index with an average of the given kind named `CCI(period)`.
  public CommodityChannelIndex(int period, MovingAverageType movingAverageType) {
    this("CCI(" + period + ")", period, movingAverageType);
  }

  /// The kind of the average.
  public MovingAverageType movingAverageType() {
    return movingAverageType;
  }

  /// The average of (high + low + close) / 3.
  public Indicator typicalPriceAverage() {
    return typicalPriceAverage;
  }

  /// The mean absolute deviation of (high + low + close) / 3.
  public Indicator typicalPriceMeanDeviation() {
    return typicalPriceMeanDeviation;
  }

  @Override
  public boolean isReady() {
    return typicalPriceAverage.isReady() && typicalPriceMeanDeviation.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double typical = (high + low + close) / 3;
    typicalPriceAverage.update(endTimeNs, typical);
    typicalPriceMeanDeviation.update(endTimeNs, typical);
    double deviation = UNIT * typicalPriceMeanDeviation.value();
    double distance = Digits.zeroed(typical - typicalPriceAverage.precise(), typical);
    return deviation == 0 ? 0 : distance / deviation;
  }

  @Override
  public void reset() {
    typicalPriceAverage.reset();
    typicalPriceMeanDeviation.reset();
    super.reset();
  }
}
