package dev.plumbline.sdk.indicator;

/// A moving average with a band of `k` standard deviations on either side; the value is the input.
///
/// As in LEAN a ready indicator takes no new value when the deviation is zero. Source: J.
/// Bollinger, Bollinger on Bollinger Bands, 2001.
public final class BollingerBands extends ValueIndicator {
  private final double k;
  private final MovingAverageType movingAverageType;
  private final StandardDeviation standardDeviation;
  private final ValueIndicator middleBand;
  private final Output upperBand;
  private final Output lowerBand;
  private final Output bandWidth;
  private final Output percentB;
  private final Identity price;
  private final int warmUpPeriod;

  /// Bands around an average of the given kind.
  public BollingerBands(String name, int period, double k, MovingAverageType movingAverageType) {
    super(name);
    this.k = k;
    this.movingAverageType = movingAverageType;
    warmUpPeriod = period;
    StandardDeviation deviation = new StandardDeviation(name + "_StandardDeviation", period);
    ValueIndicator middle = movingAverageType.asIndicator(name + "_MiddleBand", period);
    standardDeviation = deviation;
    middleBand = middle;
    upperBand = new Output(name + "_UpperBand", () -> deviation.isReady() && middle.isReady());
    lowerBand = new Output(name + "_LowerBand", () -> deviation.isReady() && middle.isReady());
    bandWidth = new Output(name + "_BandWidth", () -> deviation.isReady() && middle.isReady());
    percentB = new Output(name + "_%B", () -> deviation.isReady() && middle.isReady());
    price = new Identity(name + "_Close");
  }

  /// Bands around a simple average.
  public BollingerBands(String name, int period, double k) {
    this(name, period, k, MovingAverageType.SIMPLE);
  }

  /// Bands around a simple average named `BB(period,k)`.
  public BollingerBands(int period, double k) {
    this(period, k, MovingAverageType.SIMPLE);
  }

  /// Bands named `BB(period,k)` around an average of the given kind.
  public BollingerBands(int period, double k, MovingAverageType movingAverageType) {
    this("BB(" + period + "," + Digits.text(k) + ")", period, k, movingAverageType);
  }

  /// The kind of the average.
  public MovingAverageType movingAverageType() {
    return movingAverageType;
  }

  /// The standard deviation.
  public Indicator standardDeviation() {
    return standardDeviation;
  }

  /// The moving average.
  public Indicator middleBand() {
    return middleBand;
  }

  /// The average plus `k` deviations.
  public Indicator upperBand() {
    return upperBand;
  }

  /// The average minus `k` deviations.
  public Indicator lowerBand() {
    return lowerBand;
  }

  /// The distance of the bands in percent of the average.
  public Indicator bandWidth() {
    return bandWidth;
  }

  /// Where the input lies between the bands: 0 on the lower, 1 on the upper one.
  public Indicator percentB() {
    return percentB;
  }

  /// The input.
  public Indicator price() {
    return price;
  }

  @Override
  public boolean isReady() {
    return middleBand.isReady() && standardDeviation.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    standardDeviation.update(timeNs, input);
    middleBand.update(timeNs, input);
    price.update(timeNs, input);
    double half = k * standardDeviation.value();
    double middle = middleBand.value();
    lowerBand.update(timeNs, middle - half);
    upperBand.update(timeNs, middle + half);
    if (middle != 0) {
      bandWidth.update(timeNs, 2 * half / middle * 100);
    }
    if (half != 0) {
      percentB.update(timeNs, (input - lowerBand.value()) / (2 * half));
    }
    return isReady() && standardDeviation.value() == 0 ? Double.NaN : input;
  }

  @Override
  public void reset() {
    standardDeviation.reset();
    middleBand.reset();
    upperBand.reset();
    lowerBand.reset();
    bandWidth.reset();
    percentB.reset();
    price.reset();
    super.reset();
  }
}
