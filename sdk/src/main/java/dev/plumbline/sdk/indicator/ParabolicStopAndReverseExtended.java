package dev.plumbline.sdk.indicator;

/// A parabolic stop with its own acceleration for longs and for shorts; the stop of a short
/// position is negative.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978, in TA-Lib's extended
/// form.
public class ParabolicStopAndReverseExtended extends BarIndicator {
  private final double sarStart;
  private final double offsetOnReverse;
  private final double[] shortFactors;
  private final double[] longFactors;
  private boolean isLong;
  private double stop;
  private double extreme;
  private double factor;
  private double previousHigh;
  private double previousLow;

  /// A stop.
  ///
  /// @param sarStart the first stop, positive to begin long, negative to begin short, 0 to find out
  /// @param offsetOnReverse the share of the stop added when it turns
  /// @param afStartShort the first acceleration of a short position
  /// @param afIncrementShort what each new extreme adds to it
  /// @param afMaxShort its upper bound
  /// @param afStartLong the first acceleration of a long position
  /// @param afIncrementLong what each new extreme adds to it
  /// @param afMaxLong its upper bound
  public ParabolicStopAndReverseExtended(
      String name,
      double sarStart,
      double offsetOnReverse,
      double afStartShort,
      double afIncrementShort,
      double afMaxShort,
      double afStartLong,
      double afIncrementLong,
      double afMaxLong) {
    super(name);
    this.sarStart = sarStart;
    this.offsetOnReverse = offsetOnReverse;
    shortFactors = new double[] {afStartShort, afIncrementShort, afMaxShort};
    longFactors = new double[] {afStartLong, afIncrementLong, afMaxLong};
  }

  /// A stop with Wilder's factors, 0.02 to 0.2 in steps of 0.02, named as in LEAN.
  public ParabolicStopAndReverseExtended() {
    this("SAREXT(0,0,0.02,0.02,0.2,0.02,0.02,0.2)", 0, 0, 0.02, 0.02, 0.2, 0.02, 0.02, 0.2);
  }

  @Override
  public boolean isReady() {
    return samples() >= 2;
  }

  @Override
  public int warmUpPeriod() {
    return 2;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double output = samples() == 1 ? (sarStart == 0 ? close : sarStart) : next(high, low);
    previousHigh = high;
    previousLow = low;
    return output;
  }

  private double next(double high, double low) {
    if (samples() == 2) {
      begin(high, low);
    }
    boolean turns = isLong ? low <= stop : high >= stop;
    if (turns) {
      return turn(high, low);
    }
    double output = isLong ? stop : -stop;
    double reached = isLong ? high : low;
    if (isLong ? reached > extreme : reached < extreme) {
      extreme = reached;
      factor = Math.min(factor + factors()[1], factors()[2]);
    }
    stop = bounded(stop + factor * (extreme - stop), high, low);
    return output;
  }

  private void begin(double high, double low) {
    double rise = high - previousHigh;
    double fall = previousLow - low;
    boolean falls = fall > 0 && Digits.isAbove(fall, rise, high);
    isLong = sarStart == 0 ? !falls : sarStart > 0;
    stop = sarStart == 0 ? (isLong ? previousLow : previousHigh) : Math.abs(sarStart);
    extreme = isLong ? high : low;
    factor = factors()[0];
    // The bar that begins the position is also the one before it.
    previousHigh = high;
    previousLow = low;
  }

  private double turn(double high, double low) {
    isLong = !isLong;
    stop = bounded(extreme, high, low);
    stop += (isLong ? -1 : 1) * stop * offsetOnReverse;
    double output = isLong ? stop : -stop;
    factor = factors()[0];
    extreme = isLong ? high : low;
    stop = bounded(stop + factor * (extreme - stop), high, low);
    return output;
  }

  /// The stop kept beyond the last two bars.
  private double bounded(double wanted, double high, double low) {
    return isLong
        ? Math.min(wanted, Math.min(previousLow, low))
        : Math.max(wanted, Math.max(previousHigh, high));
  }

  private double[] factors() {
    return isLong ? longFactors : shortFactors;
  }

  @Override
  public void reset() {
    isLong = false;
    stop = 0;
    extreme = 0;
    factor = 0;
    previousHigh = 0;
    previousLow = 0;
    super.reset();
  }
}
