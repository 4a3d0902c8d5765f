package dev.plumbline.sdk.indicator;

/// The sum over a period of the exponential average of the range divided by the average of that
/// average; the period itself while not ready.
///
/// Source: D. Dorsey, "The Mass Index", Technical Analysis of Stocks and Commodities, June 1992.
public final class MassIndex extends TradeBarIndicator {
  private final int warmUpPeriod;
  private final ExponentialMovingAverage ema1;
  private final ExponentialMovingAverage ema2;
  private final Sum sum;

  /// An index with a name of its own.
  public MassIndex(String name, int emaPeriod, int sumPeriod) {
    super(name);
    warmUpPeriod = 2 * (emaPeriod - 1) + sumPeriod;
    ema1 = new ExponentialMovingAverage(emaPeriod);
    ema2 = new ExponentialMovingAverage(emaPeriod);
    sum = new Sum(sumPeriod);
  }

  /// An index with a name of its own, sum period 25.
  public MassIndex(String name, int emaPeriod) {
    this(name, emaPeriod, 25);
  }

  /// An index with a name of its own, ema period 9 and sum period 25.
  public MassIndex(String name) {
    this(name, 9, 25);
  }

  /// An index named `MASS(emaPeriod,sumPeriod)`.
  public MassIndex(int emaPeriod, int sumPeriod) {
    this("MASS(" + emaPeriod + "," + sumPeriod + ")", emaPeriod, sumPeriod);
  }

  /// An index named `MASS(emaPeriod,sumPeriod)`, sum period 25.
  public MassIndex(int emaPeriod) {
    this(emaPeriod, 25);
  }

  /// An index named `MASS(emaPeriod,sumPeriod)`, ema period 9 and sum period 25.
  public MassIndex() {
    this(9, 25);
  }

  @Override
  public boolean isReady() {
    return sum.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (ema1.update(endTimeNs, high - low) && ema2.update(endTimeNs, ema1.value())) {
      sum.update(endTimeNs, ema2.value() == 0 ? 0 : ema1.value() / ema2.value());
    }
    return sum.isReady() ? sum.value() : sum.period();
  }

  @Override
  public void reset() {
    ema1.reset();
    ema2.reset();
    sum.reset();
    super.reset();
  }
}
