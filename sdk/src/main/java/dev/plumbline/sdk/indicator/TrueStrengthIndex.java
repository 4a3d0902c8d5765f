package dev.plumbline.sdk.indicator;

/// The change of the value smoothed twice exponentially, as a share of its absolute change smoothed
/// alike, in percent.
///
/// Source: W. Blau, "True Strength Index", Technical Analysis of Stocks and Commodities, November
/// 1991.
public final class TrueStrengthIndex extends ValueIndicator {
  private final ExponentialMovingAverage change;
  private final ExponentialMovingAverage changeTwice;
  private final ExponentialMovingAverage absoluteChange;
  private final ExponentialMovingAverage absoluteChangeTwice;
  private final ValueIndicator signal;
  private final int warmUpPeriod;
  private double previousInput;
  private double index;

  /// An index with a name of its own.
  public TrueStrengthIndex(
      String name,
      int longTermPeriod,
      int shortTermPeriod,
      int signalPeriod,
      MovingAverageType signalType) {
    super(name);
    change = new ExponentialMovingAverage(name + "_PC_EMA", longTermPeriod);
    changeTwice = new ExponentialMovingAverage(name + "_PC_EMA_EMA", shortTermPeriod);
    absoluteChange = new ExponentialMovingAverage(name + "_APC_EMA", longTermPeriod);
    absoluteChangeTwice = new ExponentialMovingAverage(name + "_APC_EMA_EMA", shortTermPeriod);
    signal = signalType.asIndicator(name + "_Signal", signalPeriod);
    warmUpPeriod = longTermPeriod + shortTermPeriod;
  }

  /// An index with a name of its own, signal type exponential.
  public TrueStrengthIndex(String name, int longTermPeriod, int shortTermPeriod, int signalPeriod) {
    this(name, longTermPeriod, shortTermPeriod, signalPeriod, MovingAverageType.EXPONENTIAL);
  }

  /// An index with a name of its own, signal period 7 and signal type exponential.
  public TrueStrengthIndex(String name, int longTermPeriod, int shortTermPeriod) {
    this(name, longTermPeriod, shortTermPeriod, 7, MovingAverageType.EXPONENTIAL);
  }

  /// An index with a name of its own, short term period 13 and signal period 7 and signal type
  /// exponential.
  public TrueStrengthIndex(String name, int longTermPeriod) {
    this(name, longTermPeriod, 13, 7, MovingAverageType.EXPONENTIAL);
  }

  /// An index with a name of its own, long term period 25 and short term period 13 and signal
  /// period 7 and signal type exponential.
  public TrueStrengthIndex(String name) {
    this(name, 25, 13, 7, MovingAverageType.EXPONENTIAL);
  }

  /// An index named `TSI(longTermPeriod,shortTermPeriod,signalPeriod)`.
  public TrueStrengthIndex(
      int longTermPeriod, int shortTermPeriod, int signalPeriod, MovingAverageType signalType) {
    this(
        "TSI(" + longTermPeriod + "," + shortTermPeriod + "," + signalPeriod + ")",
        longTermPeriod,
        shortTermPeriod,
        signalPeriod,
        signalType);
  }

  /// An index named `TSI(longTermPeriod,shortTermPeriod,signalPeriod)`, signal type exponential.
  public TrueStrengthIndex(int longTermPeriod, int shortTermPeriod, int signalPeriod) {
    this(longTermPeriod, shortTermPeriod, signalPeriod, MovingAverageType.EXPONENTIAL);
  }

  /// An index named `TSI(longTermPeriod,shortTermPeriod,signalPeriod)`, signal period 7 and signal
  /// type exponential.
  public TrueStrengthIndex(int longTermPeriod, int shortTermPeriod) {
    this(longTermPeriod, shortTermPeriod, 7, MovingAverageType.EXPONENTIAL);
  }

  /// An index named `TSI(longTermPeriod,shortTermPeriod,signalPeriod)`, short term period 13 and
  /// signal period 7 and signal type exponential.
  public TrueStrengthIndex(int longTermPeriod) {
    this(longTermPeriod, 13, 7, MovingAverageType.EXPONENTIAL);
  }

  /// An index named `TSI(longTermPeriod,shortTermPeriod,signalPeriod)`, long term period 25 and
  /// short term period 13 and signal period 7 and signal type exponential.
  public TrueStrengthIndex() {
    this(25, 13, 7, MovingAverageType.EXPONENTIAL);
  }

  /// The average of the index.
  public Indicator signal() {
    return signal;
  }

  @Override
  public boolean isReady() {
    return samples() >= warmUpPeriod;
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    double move = input - previousInput;
    previousInput = input;
    if (samples() == 1) {
      return 0;
    }
    if (change.update(timeNs, move)) {
      changeTwice.update(timeNs, change.value());
    }
    if (absoluteChange.update(timeNs, Math.abs(move))
        && absoluteChangeTwice.update(timeNs, absoluteChange.value())
        && absoluteChangeTwice.value() != 0) {
      index = changeTwice.value() / absoluteChangeTwice.value() * 100;
      signal.update(timeNs, index);
    }
    return index;
  }

  @Override
  public void reset() {
    change.reset();
    changeTwice.reset();
    absoluteChange.reset();
    absoluteChangeTwice.reset();
    signal.reset();
    previousInput = 0;
    index = 0;
    super.reset();
  }
}
