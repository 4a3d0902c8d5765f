package dev.plumbline.sdk.indicator;

/// The average of the move of the bar's middle divided by the volume, in units of `scale`, that a
/// unit of range took; a bar without volume or range counts as 0.
///
/// Source: R. W. Arms, Volume Cycles in the Stock Market, 1983.
public final class EaseOfMovementValue extends TradeBarIndicator {
  private final double scale;
  private final SimpleMovingAverage average;
  private double previousHigh;
  private double previousLow;

  /// A value with a name of its own.
  public EaseOfMovementValue(String name, int period, int scale) {
    super(name);
    this.scale = scale;
    average = new SimpleMovingAverage(period);
  }

  /// A value with a name of its own, scale 10000.
  public EaseOfMovementValue(String name, int period) {
    this(name, period, 10000);
  }

  /// A value with a name of its own, period 1 and scale 10000.
  public EaseOfMovementValue(String name) {
    this(name, 1, 10000);
  }

  /// A value named `EMV(period, scale)`.
  public EaseOfMovementValue(int period, int scale) {
    this("EMV(" + period + ", " + scale + ")", period, scale);
  }

  /// A value named `EMV(period, scale)`, scale 10000.
  public EaseOfMovementValue(int period) {
    this(period, 10000);
  }

  /// A value named `EMV(period, scale)`, period 1 and scale 10000.
  public EaseOfMovementValue() {
    this(1, 10000);
  }

  @Override
  public boolean isReady() {
    return average.isReady();
  }

  @Override
  public int warmUpPeriod() {
    return average.warmUpPeriod();
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    if (previousHigh == 0 && previousLow == 0) {
      previousHigh = high;
      previousLow = low;
    }
    double ease = 0;
    if (volume != 0 && high != low) {
      double move = ((high - previousHigh) + (low - previousLow)) / 2;
      ease = move / (volume / scale / (high - low));
      previousHigh = high;
      previousLow = low;
    }
    average.update(endTimeNs, ease);
    return average.precise();
  }

  @Override
  public void reset() {
    average.reset();
    previousHigh = 0;
    previousLow = 0;
    super.reset();
  }
}
