package dev.plumbline.sdk.indicator;

/// The place of a moving average convergence/divergence within its range over a cycle, smoothed,
/// and the place of that within its own range, smoothed again.
///
/// Source: D. Schaff, "Schaff Trend Cycle", 1999.
public final class SchaffTrendCycle extends ValueIndicator {
  private static final int SMOOTHING = 3;

  private final MovingAverageConvergenceDivergence macd;
  private final Maximum maximum;
  private final Minimum minimum;
  private final ValueIndicator place;
  private final Maximum placeMaximum;
  private final Minimum placeMinimum;
  private final ValueIndicator cycle;

  /// A cycle with averages of the given kind.
  public SchaffTrendCycle(
      String name, int cyclePeriod, int fastPeriod, int slowPeriod, MovingAverageType type) {
    super(name);
    macd = new MovingAverageConvergenceDivergence(fastPeriod, slowPeriod, cyclePeriod, type);
    maximum = new Maximum(cyclePeriod);
    minimum = new Minimum(cyclePeriod);
    place = type.asIndicator(SMOOTHING);
    placeMaximum = new Maximum(cyclePeriod);
    placeMinimum = new Minimum(cyclePeriod);
    cycle = type.asIndicator(SMOOTHING);
  }

  /// A cycle named `SchaffTrendCycle(cycle,fast,slow)` with averages of the given kind.
  public SchaffTrendCycle(int cyclePeriod, int fastPeriod, int slowPeriod, MovingAverageType type) {
    this(
        "SchaffTrendCycle(" + cyclePeriod + "," + fastPeriod + "," + slowPeriod + ")",
        cyclePeriod,
        fastPeriod,
        slowPeriod,
        type);
  }

  /// A cycle named `SchaffTrendCycle(10,23,50)` with exponential averages.
  public SchaffTrendCycle() {
    this(10, 23, 50, MovingAverageType.EXPONENTIAL);
  }

  @Override
  public boolean isReady() {
    return macd.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return macd.warmUpPeriod();
  }

  @Override
  protected double compute(long timeNs, double input) {
    macd.update(timeNs, input);
    place.update(timeNs, place(timeNs, macd.value(), maximum, minimum));
    cycle.update(timeNs, place(timeNs, place.value(), placeMaximum, placeMinimum));
    return cycle.value();
  }

  private static double place(long timeNs, double value, Maximum maximum, Minimum minimum) {
    maximum.update(timeNs, value);
    minimum.update(timeNs, value);
    double range = maximum.value() - minimum.value();
    return range > 0 ? (value - minimum.value()) / range * 100 : 0;
  }

  @Override
  public void reset() {
    macd.reset();
    maximum.reset();
    minimum.reset();
    place.reset();
    placeMaximum.reset();
    placeMinimum.reset();
    cycle.reset();
    super.reset();
  }
}
