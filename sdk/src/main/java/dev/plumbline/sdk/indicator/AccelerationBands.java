package dev.plumbline.sdk.indicator;

/// Three moving averages: of the close, and of low and high moved away from it by `width (high -
/// low) / (high + low)`; the value is the average of the close.
///
/// Source: P. Headley, Big Trends in Trading, 2002.
public final class AccelerationBands extends BarIndicator {
  private final double width;
  private final MovingAverageType movingAverageType;
  private final ValueIndicator middleBand;
  private final ValueIndicator upperBand;
  private final ValueIndicator lowerBand;
  private final int warmUpPeriod;

  /// Bands with a name of its own.
  public AccelerationBands(
      String name, int period, double width, MovingAverageType movingAverageType) {
    super(name);
    this.width = width;
    this.movingAverageType = movingAverageType;
    middleBand = movingAverageType.asIndicator(name + "_MiddleBand", period);
    upperBand = movingAverageType.asIndicator(name + "_UpperBand", period);
    lowerBand = movingAverageType.asIndicator(name + "_LowerBand", period);
    this.warmUpPeriod = period;
  }

  /// Bands with a name of its own, moving average type simple.
  public AccelerationBands(String name, int period, double width) {
    this(name, period, width, MovingAverageType.SIMPLE);
  }

  /// Bands named `ABANDS(period,width,movingAverageType)`.
  public AccelerationBands(int period, double width, MovingAverageType movingAverageType) {
    this(
        "ABANDS(" + period + "," + Digits.text(width) + "," + movingAverageType.text() + ")",
        period,
        width,
        movingAverageType);
  }

  /// Bands named `ABANDS(period,width,movingAverageType)`, moving average type simple.
  public AccelerationBands(int period, double width) {
    this(period, width, MovingAverageType.SIMPLE);
  }

  /// The kind of the averages.
  public MovingAverageType movingAverageType() {
    return movingAverageType;
  }

  /// The average of the close.
  public Indicator middleBand() {
    return middleBand;
  }

  /// The average of the raised high.
  public Indicator upperBand() {
    return upperBand;
  }

  /// The average of the lowered low.
  public Indicator lowerBand() {
    return lowerBand;
  }

  @Override
  public boolean isReady() {
    return middleBand.isReady() && lowerBand.isReady() && upperBand.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double sum = high + low;
    double shift = sum == 0 ? 0 : width * ((high - low) / sum);
    lowerBand.update(endTimeNs, low * (1 - shift));
    upperBand.update(endTimeNs, high * (1 + shift));
    middleBand.update(endTimeNs, close);
    return middleBand.value();
  }

  @Override
  public void reset() {
    middleBand.reset();
    upperBand.reset();
    lowerBand.reset();
    super.reset();
  }
}
