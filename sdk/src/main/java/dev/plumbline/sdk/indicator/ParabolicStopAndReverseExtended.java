package dev.plumbline.sdk.indicator;

/// A parabolic stop with its own acceleration for longs and for shorts; the stop of a short
/// position is negative.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978, in TA-Lib's extended
/// form.
public class ParabolicStopAndReverseExtended extends BarIndicator {
  private final double sarStart;
  private final double offsetOnReverse;
  private final Acceleration shortSide;
  private final Acceleration longSide;
  private boolean isLong;
  private double stop;
  private double extreme;
  private double factor;
  private double previousHigh;
  private double previousLow;

  /// How fast a stop follows.
  ///
  /// @param start the first acceleration
  /// @param increment what each new extreme adds to it
  /// @param max its upper bound
  public record Acceleration(double start, double increment, double max) {
    /// Wilder's, 0.02 to 0.2 in steps of 0.02.
    public static final Acceleration WILDERS = new Acceleration(0.02, 0.02, 0.2);

    private String text() {
      return Digits.text(start) + "," + Digits.text(increment) + "," + Digits.text(max);
    }
  }

  /// A stop.
  ///
  /// @param sarStart the first stop, positive to begin long, negative to begin short, 0 to find out
  /// @param offsetOnReverse the share of the stop added when it turns
  /// @param shortSide how fast the stop of a short position follows
  /// @param longSide how fast the stop of a long position follows
  public ParabolicStopAndReverseExtended(
      String name,
      double sarStart,
      double offsetOnReverse,
      Acceleration shortSide,
      Acceleration longSide) {
    super(name);
    this.sarStart = sarStart;
    this.offsetOnReverse = offsetOnReverse;
    this.shortSide = shortSide;
    this.longSide = longSide;
  }

  /// A stop named `SAREXT(start,offset,short,long)` with all numbers.
  public ParabolicStopAndReverseExtended(
      double sarStart, double offsetOnReverse, Acceleration shortSide, Acceleration longSide) {
    this(
        "SAREXT("
            + Digits.text(sarStart)
            + ","
            + Digits.text(offsetOnReverse)
            + ","
            + shortSide.text()
            + ","
            + longSide.text()
            + ")",
        sarStart,
        offsetOnReverse,
        shortSide,
        longSide);
  }

  /// A stop with Wilder's acceleration on both sides.
  public ParabolicStopAndReverseExtended() {
    this(0, 0, Acceleration.WILDERS, Acceleration.WILDERS);
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
      factor = Math.min(factor + acceleration().increment, acceleration().max);
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
    factor = acceleration().start;
    // The bar that begins the position is also the one before it.
    previousHigh = high;
    previousLow = low;
  }

  private double turn(double high, double low) {
    isLong = !isLong;
    stop = bounded(extreme, high, low);
    stop += (isLong ? -1 : 1) * stop * offsetOnReverse;
    double output = isLong ? stop : -stop;
    factor = acceleration().start;
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

  private Acceleration acceleration() {
    return isLong ? longSide : shortSide;
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
