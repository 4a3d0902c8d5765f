package dev.plumbline.sdk.indicator;

/// An average of the typical price with bands of `k` average true ranges on either side; the value
/// is that average, the bands are 0 until it is ready.
///
/// The true range is averaged simply. Source: C. Keltner, How To Make Money in Commodities, 1960,
/// in L. Bradford Raschke's form.
public final class KeltnerChannels extends BarIndicator {
  private final double k;
  private final ValueIndicator middleBand;
  private final AverageTrueRange averageTrueRange;
  private final Output upperBand;
  private final Output lowerBand;
  private final int warmUpPeriod;

  /// Channels around an average of the given kind.
  public KeltnerChannels(String name, int period, double k, MovingAverageType movingAverageType) {
    super(name);
    this.k = k;
    warmUpPeriod = period;
    averageTrueRange =
        new AverageTrueRange(name + "_AverageTrueRange", period, MovingAverageType.SIMPLE);
    ValueIndicator middle = movingAverageType.asIndicator(name + "_MiddleBand", period);
    middleBand = middle;
    lowerBand = new Output(name + "_LowerBand", middle::isReady);
    upperBand = new Output(name + "_UpperBand", middle::isReady);
  }

  /// Channels around a simple average.
  public KeltnerChannels(String name, int period, double k) {
    this(name, period, k, MovingAverageType.SIMPLE);
  }

  /// Channels around a simple average named `KC(period,k)`.
  public KeltnerChannels(int period, double k) {
    this(period, k, MovingAverageType.SIMPLE);
  }

  /// Channels around an average of the given kind named `KC(period,k)`.
  public KeltnerChannels(int period, double k, MovingAverageType movingAverageType) {
    this("KC(" + period + "," + Digits.text(k) + ")", period, k, movingAverageType);
  }

  /// The average of the typical price.
  public Indicator middleBand() {
    return middleBand;
  }

  /// The average plus `k` average true ranges.
  public Indicator upperBand() {
    return upperBand;
  }

  /// The average minus `k` average true ranges.
  public Indicator lowerBand() {
    return lowerBand;
  }

  /// The average true range.
  public Indicator averageTrueRange() {
    return averageTrueRange;
  }

  @Override
  public boolean isReady() {
    return middleBand.isReady() && averageTrueRange.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    averageTrueRange.update(endTimeNs, open, high, low, close, volume);
    middleBand.update(endTimeNs, (high + low + close) / 3);
    double middle = middleBand.value();
    double half = averageTrueRange.value() * k;
    lowerBand.update(endTimeNs, middleBand.isReady() ? middle - half : 0);
    upperBand.update(endTimeNs, middleBand.isReady() ? middle + half : 0);
    return middle;
  }

  @Override
  public void reset() {
    averageTrueRange.reset();
    middleBand.reset();
    upperBand.reset();
    lowerBand.reset();
    super.reset();
  }
}
