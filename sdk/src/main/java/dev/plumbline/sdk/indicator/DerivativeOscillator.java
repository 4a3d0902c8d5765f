package dev.plumbline.sdk.indicator;

/// A relative strength index smoothed twice exponentially, minus the simple average of that; 0
/// while not ready.
///
/// Source: C. Brown, Technical Analysis for the Trading Professional, 1999.
public final class DerivativeOscillator extends ValueIndicator {
  private final RelativeStrengthIndex rsi;
  private final ExponentialMovingAverage smoothed;
  private final ExponentialMovingAverage twiceSmoothed;
  private final SimpleMovingAverage signalLine;
  private final int warmUpPeriod;

  /// An oscillator with a name of its own.
  public DerivativeOscillator(
      String name,
      int rsiPeriod,
      int smoothingRsiPeriod,
      int doubleSmoothingRsiPeriod,
      int signalLinePeriod) {
    super(name);
    rsi = new RelativeStrengthIndex(name + "_RSI", rsiPeriod);
    smoothed = new ExponentialMovingAverage(name + "_SmoothedRSI", smoothingRsiPeriod);
    twiceSmoothed =
        new ExponentialMovingAverage(name + "_DoubleSmoothedRSI", doubleSmoothingRsiPeriod);
    signalLine = new SimpleMovingAverage(name + "_SignalLine", signalLinePeriod);
    warmUpPeriod = rsiPeriod + smoothingRsiPeriod + doubleSmoothingRsiPeriod + signalLinePeriod - 2;
  }

  /// An oscillator named
  /// `DO(rsiPeriod,smoothingRsiPeriod,doubleSmoothingRsiPeriod,signalLinePeriod)`.
  public DerivativeOscillator(
      int rsiPeriod, int smoothingRsiPeriod, int doubleSmoothingRsiPeriod, int signalLinePeriod) {
    this(
        "DO("
            + rsiPeriod
            + ","
            + smoothingRsiPeriod
            + ","
            + doubleSmoothingRsiPeriod
            + ","
            + signalLinePeriod
            + ")",
        rsiPeriod,
        smoothingRsiPeriod,
        doubleSmoothingRsiPeriod,
        signalLinePeriod);
  }

  @Override
  public boolean isReady() {
    return signalLine.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return warmUpPeriod;
  }

  @Override
  protected double compute(long timeNs, double input) {
    if (rsi.update(timeNs, input)
        && smoothed.update(timeNs, rsi.value())
        && twiceSmoothed.update(timeNs, smoothed.value())) {
      signalLine.update(timeNs, twiceSmoothed.value());
    }
    return isReady() ? twiceSmoothed.value() - signalLine.precise() : 0;
  }

  @Override
  public void reset() {
    rsi.reset();
    smoothed.reset();
    twiceSmoothed.reset();
    signalLine.reset();
    super.reset();
  }
}
