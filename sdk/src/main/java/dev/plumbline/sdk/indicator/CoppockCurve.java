package dev.plumbline.sdk.indicator;

/// The weighted average of the sum of two rates of change in percent; 0 while not ready.
///
/// Source: E. S. C. Coppock, Barron's, 15 October 1962.
public final class CoppockCurve extends ValueIndicator {
  private final RateOfChangePercent shortRoc;
  private final RateOfChangePercent longRoc;
  private final LinearWeightedMovingAverage average;
  private final int warmUpPeriod;

  /// A curve with a name of its own.
  public CoppockCurve(String name, int shortRocPeriod, int longRocPeriod, int lwmaPeriod) {
    super(name);
    shortRoc = new RateOfChangePercent(shortRocPeriod);
    longRoc = new RateOfChangePercent(longRocPeriod);
    average = new LinearWeightedMovingAverage(lwmaPeriod);
    warmUpPeriod = Math.max(shortRocPeriod, longRocPeriod) + lwmaPeriod;
  }

  /// A curve with a name of its own, lwma period 10.
  public CoppockCurve(String name, int shortRocPeriod, int longRocPeriod) {
    this(name, shortRocPeriod, longRocPeriod, 10);
  }

  /// A curve with a name of its own, long roc period 14 and lwma period 10.
  public CoppockCurve(String name, int shortRocPeriod) {
    this(name, shortRocPeriod, 14, 10);
  }

  /// A curve with a name of its own, short roc period 11 and long roc period 14 and lwma period 10.
  public CoppockCurve(String name) {
    this(name, 11, 14, 10);
  }

  /// A curve named `CC(shortRocPeriod,longRocPeriod,lwmaPeriod)`.
  public CoppockCurve(int shortRocPeriod, int longRocPeriod, int lwmaPeriod) {
    this(
        "CC(" + shortRocPeriod + "," + longRocPeriod + "," + lwmaPeriod + ")",
        shortRocPeriod,
        longRocPeriod,
        lwmaPeriod);
  }

  /// A curve named `CC(shortRocPeriod,longRocPeriod,lwmaPeriod)`, lwma period 10.
  public CoppockCurve(int shortRocPeriod, int longRocPeriod) {
    this(shortRocPeriod, longRocPeriod, 10);
  }

  /// A curve named `CC(shortRocPeriod,longRocPeriod,lwmaPeriod)`, long roc period 14 and lwma
  /// period 10.
  public CoppockCurve(int shortRocPeriod) {
    this(shortRocPeriod, 14, 10);
  }

  /// A curve named `CC(shortRocPeriod,longRocPeriod,lwmaPeriod)`, short roc period 11 and long roc
  /// period 14 and lwma period 10.
  public CoppockCurve() {
    this(11, 14, 10);
  }

  @Override
  public boolean isReady() {
    return average.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    boolean shortReady = shortRoc.update(timeNs, input);
    if (!longRoc.update(timeNs, input) || !shortReady) {
      return 0;
    }
    average.update(timeNs, shortRoc.value() + longRoc.value());
    return average.precise();
  }

  @Override
  public void reset() {
    shortRoc.reset();
    longRoc.reset();
    average.reset();
    super.reset();
  }
}
