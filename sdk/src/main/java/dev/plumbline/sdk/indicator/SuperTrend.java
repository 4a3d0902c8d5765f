package dev.plumbline.sdk.indicator;

/// A trailing stop some average true ranges away from the middle of the bars: below them while they
/// rise, above while they fall; 0 while not ready.
///
/// Source: O. Seban, Tout le monde mérite d'être riche, 2008.
public final class SuperTrend extends BarIndicator {
  private final double multiplier;
  private final int period;
  private final AverageTrueRange averageTrueRange;
  private double basicUpperBand;
  private double basicLowerBand;
  private double currentTrailingUpperBand;
  private double currentTrailingLowerBand;
  private double previousClose;
  private double superTrend;
  private boolean begun;

  /// A stop with a name of its own.
  public SuperTrend(
      String name, int period, double multiplier, MovingAverageType movingAverageType) {
    super(name);
    this.multiplier = multiplier;
    this.period = period;
    averageTrueRange = new AverageTrueRange(period, movingAverageType);
    basicUpperBand = 0;
    basicLowerBand = 0;
    currentTrailingUpperBand = 0;
    currentTrailingLowerBand = 0;
  }

  /// A stop with a name of its own, moving average type wilders.
  public SuperTrend(String name, int period, double multiplier) {
    this(name, period, multiplier, MovingAverageType.WILDERS);
  }

  /// A stop named `SuperTrend(period,multiplier)`.
  public SuperTrend(int period, double multiplier, MovingAverageType movingAverageType) {
    this(
        "SuperTrend(" + period + "," + Digits.text(multiplier) + ")",
        period,
        multiplier,
        movingAverageType);
  }

  /// A stop named `SuperTrend(period,multiplier)`, moving average type wilders.
  public SuperTrend(int period, double multiplier) {
    this(period, multiplier, MovingAverageType.WILDERS);
  }

  /// The middle of the last bar plus the ranges.
  public double basicUpperBand() {
    return basicUpperBand;
  }

  /// The middle of the last bar minus the ranges.
  public double basicLowerBand() {
    return basicLowerBand;
  }

  /// The stop of a fall.
  public double currentTrailingUpperBand() {
    return currentTrailingUpperBand;
  }

  /// The stop of a rise.
  public double currentTrailingLowerBand() {
    return currentTrailingLowerBand;
  }

  @Override
  public boolean isReady() {
    return averageTrueRange.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (!averageTrueRange.update(endTimeNs, open, high, low, close, volume)) {
      previousClose = close;
      return 0;
    }
    double upper = currentTrailingUpperBand;
    double lower = currentTrailingLowerBand;
    double middle = (high + low) / 2;
    double distance = multiplier * averageTrueRange.value();
    basicLowerBand = middle - distance;
    basicUpperBand = middle + distance;
    if (basicLowerBand > lower || previousClose < lower) {
      currentTrailingLowerBand = basicLowerBand;
    }
    if (basicUpperBand < upper || previousClose > upper) {
      currentTrailingUpperBand = basicUpperBand;
    }
    boolean falling = !begun || superTrend == upper;
    if (falling) {
      boolean stays = close <= currentTrailingUpperBand;
      superTrend = stays ? currentTrailingUpperBand : currentTrailingLowerBand;
    } else if (superTrend == lower) {
      boolean stays = close >= currentTrailingLowerBand;
      superTrend = stays ? currentTrailingLowerBand : currentTrailingUpperBand;
    }
    begun = true;
    previousClose = close;
    return superTrend;
  }

  @Override
  public void reset() {
    averageTrueRange.reset();
    basicUpperBand = 0;
    basicLowerBand = 0;
    currentTrailingUpperBand = 0;
    currentTrailingLowerBand = 0;
    previousClose = 0;
    superTrend = 0;
    begun = false;
    super.reset();
  }
}
