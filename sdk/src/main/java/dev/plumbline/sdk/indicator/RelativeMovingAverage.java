package dev.plumbline.sdk.indicator;

/// The simple average of three periods minus that of two plus that of one.
public final class RelativeMovingAverage extends ValueIndicator {
  private final SimpleMovingAverage shortAverage;
  private final SimpleMovingAverage mediumAverage;
  private final SimpleMovingAverage longAverage;

  /// An average with a name of its own.
  public RelativeMovingAverage(String name, int period) {
    super(name);
    shortAverage = new SimpleMovingAverage(name + "_Short", period);
    mediumAverage = new SimpleMovingAverage(name + "_Medium", period * 2);
    longAverage = new SimpleMovingAverage(name + "_Long", period * 3);
  }

  /// An average named `RMA(period)`.
  public RelativeMovingAverage(int period) {
    this("RMA(" + period + ")", period);
  }

  /// The average of one period.
  public SimpleMovingAverage shortAverage() {
    return shortAverage;
  }

  /// The average of two periods.
  public SimpleMovingAverage mediumAverage() {
    return mediumAverage;
  }

  /// The average of three periods.
  public SimpleMovingAverage longAverage() {
    return longAverage;
  }

  @Override
  public boolean isReady() {
    return longAverage.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return longAverage.warmUpPeriod();
  }

  @Override
  protected double compute(long timeNs, double input) {
    shortAverage.update(timeNs, input);
    mediumAverage.update(timeNs, input);
    longAverage.update(timeNs, input);
    double average = longAverage.precise() - mediumAverage.precise() + shortAverage.precise();
    return Digits.settle(average, input);
  }

  @Override
  public void reset() {
    shortAverage.reset();
    mediumAverage.reset();
    longAverage.reset();
    super.reset();
  }
}
