package dev.plumbline.sdk.indicator;

/// Stops for longs and shorts: the highest and the lowest over a period of highs lowered, and lows
/// raised, by some average true ranges; the value is the close.
///
/// Source: T. Chande and S. Kroll, The New Technical Trader, 1994.
public final class ChandeKrollStop extends BarIndicator {
  private final double atrMult;
  private final int warmUpPeriod;
  private final AverageTrueRange atr;
  private final Maximum underlyingMaximum;
  private final Minimum underlyingMinimum;
  private final Minimum longStop;
  private final Maximum shortStop;

  /// Stops with a name of its own.
  public ChandeKrollStop(
      String name, int atrPeriod, double atrMult, int period, MovingAverageType movingAverageType) {
    super(name);
    this.atrMult = atrMult;
    warmUpPeriod = atrPeriod + period - 1;
    atr = new AverageTrueRange(atrPeriod, movingAverageType);
    underlyingMaximum = new Maximum(atrPeriod);
    underlyingMinimum = new Minimum(atrPeriod);
    longStop = new Minimum(name + "_Long", period);
    shortStop = new Maximum(name + "_Short", period);
  }

  /// Stops with a name of its own, moving average type wilders.
  public ChandeKrollStop(String name, int atrPeriod, double atrMult, int period) {
    this(name, atrPeriod, atrMult, period, MovingAverageType.WILDERS);
  }

  /// Stops named `CKS(atrPeriod,atrMult,period)`.
  public ChandeKrollStop(
      int atrPeriod, double atrMult, int period, MovingAverageType movingAverageType) {
    this(
        "CKS(" + atrPeriod + "," + Digits.text(atrMult) + "," + period + ")",
        atrPeriod,
        atrMult,
        period,
        movingAverageType);
  }

  /// Stops named `CKS(atrPeriod,atrMult,period)`, moving average type wilders.
  public ChandeKrollStop(int atrPeriod, double atrMult, int period) {
    this(atrPeriod, atrMult, period, MovingAverageType.WILDERS);
  }

  /// The stop of a long position.
  public Minimum longStop() {
    return longStop;
  }

  /// The stop of a short position.
  public Maximum shortStop() {
    return shortStop;
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
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    atr.update(endTimeNs, open, high, low, close, volume);
    underlyingMaximum.update(endTimeNs, high);
    underlyingMinimum.update(endTimeNs, low);
    double distance = atr.value() * atrMult;
    shortStop.update(endTimeNs, underlyingMaximum.value() - distance);
    longStop.update(endTimeNs, underlyingMinimum.value() + distance);
    return close;
  }

  @Override
  public void reset() {
    atr.reset();
    underlyingMaximum.reset();
    underlyingMinimum.reset();
    longStop.reset();
    shortStop.reset();
    super.reset();
  }
}
