package dev.plumbline.sdk.indicator;

/// The sum, weighted 1 to 4, of four averaged rates of change in percent, with an average as its
/// signal; 0 until the signal is ready.
///
/// Source: M. Pring, "Summed Rate of Change (KST)", Technical Analysis of Stocks and Commodities,
/// September 1992.
public final class KnowSureThing extends ValueIndicator {
  private final MovingAverageType movingAverageType;
  private final int warmUpPeriod;
  private final RateOfChange roc1;
  private final RateOfChange roc2;
  private final RateOfChange roc3;
  private final RateOfChange roc4;
  private final ValueIndicator roc1Ma;
  private final ValueIndicator roc2Ma;
  private final ValueIndicator roc3Ma;
  private final ValueIndicator roc4Ma;
  private final ValueIndicator signalLine;

  /// A rate of change and the average of it.
  ///
  /// @param period the period of the change
  /// @param averagePeriod the period of the average
  public record Rate(int period, int averagePeriod) {
    private int bars() {
      return period + averagePeriod;
    }

    @Override
    public String toString() {
      return period + "," + averagePeriod;
    }
  }

  /// The four rates of change, weighted 1 to 4.
  ///
  /// @param first weighted 1
  /// @param second weighted 2
  /// @param third weighted 3
  /// @param fourth weighted 4
  public record Rates(Rate first, Rate second, Rate third, Rate fourth) {
    private int bars() {
      return Math.max(Math.max(first.bars(), second.bars()), Math.max(third.bars(), fourth.bars()));
    }
  }

  /// An oscillator with a name of its own.
  public KnowSureThing(
      String name, Rates rates, int signalPeriod, MovingAverageType movingAverageType) {
    super(name);
    this.movingAverageType = movingAverageType;
    warmUpPeriod = rates.bars();
    roc1 = new RateOfChange(rates.first.period);
    roc2 = new RateOfChange(rates.second.period);
    roc3 = new RateOfChange(rates.third.period);
    roc4 = new RateOfChange(rates.fourth.period);
    roc1Ma = movingAverageType.asIndicator(name + "_ROC1MA", rates.first.averagePeriod);
    roc2Ma = movingAverageType.asIndicator(name + "_ROC2MA", rates.second.averagePeriod);
    roc3Ma = movingAverageType.asIndicator(name + "_ROC3MA", rates.third.averagePeriod);
    roc4Ma = movingAverageType.asIndicator(name + "_ROC4MA", rates.fourth.averagePeriod);
    signalLine = movingAverageType.asIndicator(name + "_SignalLine", signalPeriod);
  }

  /// An oscillator with simple averages and a name of its own.
  public KnowSureThing(String name, Rates rates, int signalPeriod) {
    this(name, rates, signalPeriod, MovingAverageType.SIMPLE);
  }

  /// An oscillator named `KST(` and all periods and the kind of the averages.
  public KnowSureThing(Rates rates, int signalPeriod, MovingAverageType movingAverageType) {
    this(
        "KST(%s,%s,%s,%s,%d,%s)"
            .formatted(
                rates.first,
                rates.second,
                rates.third,
                rates.fourth,
                signalPeriod,
                movingAverageType.text()),
        rates,
        signalPeriod,
        movingAverageType);
  }

  /// An oscillator with simple averages named `KST(` and all periods.
  public KnowSureThing(Rates rates, int signalPeriod) {
    this(rates, signalPeriod, MovingAverageType.SIMPLE);
  }

  /// The kind of the averages.
  public MovingAverageType movingAverageType() {
    return movingAverageType;
  }

  /// The first rate of change.
  public RateOfChange roc1() {
    return roc1;
  }

  /// The second rate of change.
  public RateOfChange roc2() {
    return roc2;
  }

  /// The third rate of change.
  public RateOfChange roc3() {
    return roc3;
  }

  /// The fourth rate of change.
  public RateOfChange roc4() {
    return roc4;
  }

  /// The average of the first rate, in percent.
  public Indicator roc1Ma() {
    return roc1Ma;
  }

  /// The average of the second rate, in percent.
  public Indicator roc2Ma() {
    return roc2Ma;
  }

  /// The average of the third rate, in percent.
  public Indicator roc3Ma() {
    return roc3Ma;
  }

  /// The average of the fourth rate, in percent.
  public Indicator roc4Ma() {
    return roc4Ma;
  }

  /// The average of the sum.
  public Indicator signalLine() {
    return signalLine;
  }

  @Override
  public boolean isReady() {
    return roc1Ma.isReady()
        && roc2Ma.isReady()
        && roc3Ma.isReady()
        && roc4Ma.isReady()
        && signalLine.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    average(timeNs, input, roc1, roc1Ma);
    average(timeNs, input, roc2, roc2Ma);
    average(timeNs, input, roc3, roc3Ma);
    average(timeNs, input, roc4, roc4Ma);
    double sum =
        roc1Ma.precise() + 2 * roc2Ma.precise() + 3 * roc3Ma.precise() + 4 * roc4Ma.precise();
    return signalLine.update(timeNs, sum) ? sum : 0;
  }

  private static void average(
      long timeNs, double input, RateOfChange rate, ValueIndicator average) {
    if (rate.update(timeNs, input)) {
      average.update(timeNs, 100 * rate.value());
    }
  }

  @Override
  public void reset() {
    roc1.reset();
    roc2.reset();
    roc3.reset();
    roc4.reset();
    roc1Ma.reset();
    roc2Ma.reset();
    roc3Ma.reset();
    roc4Ma.reset();
    signalLine.reset();
    super.reset();
  }
}
