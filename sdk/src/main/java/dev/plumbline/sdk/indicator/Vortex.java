package dev.plumbline.sdk.indicator;

/// Upward and downward vortex: the sums of the distances from high to last low, and from low to
/// last high, divided by the sum of true ranges; the value is the mean of both, 0 while not ready.
///
/// Source: E. Botes and D. Siepman, "The Vortex Indicator", Technical Analysis of Stocks and
/// Commodities, January 2010.
public final class Vortex extends BarIndicator {
  private final int period;
  private final TrueRange trueRange;
  private final Sum rangeSum;
  private final Sum plusSum;
  private final Sum minusSum;
  private final Output plusVortex;
  private final Output minusVortex;
  private double previousHigh;
  private double previousLow;

  /// A vortex with a name of its own.
  public Vortex(String name, int period) {
    super(name);
    this.period = period;
    trueRange = new TrueRange(name + "_ATR");
    rangeSum = new Sum("ATR_Sum", period);
    plusSum = new Sum("PlusVM_Sum", period);
    minusSum = new Sum("MinusVM_Sum", period);
    plusVortex = new Output(name + "_Plus", () -> plusSum.isReady() && rangeSum.isReady());
    minusVortex = new Output(name + "_Minus", () -> minusSum.isReady() && rangeSum.isReady());
  }

  /// A vortex named `VTX(period)`.
  public Vortex(int period) {
    this("VTX(" + period + ")", period);
  }

  /// The upward vortex.
  public Indicator plusVortex() {
    return plusVortex;
  }

  /// The downward vortex.
  public Indicator minusVortex() {
    return minusVortex;
  }

  @Override
  public boolean isReady() {
    return samples() >= period;
  }

  @Override
  public int warmUpPeriod() {
    return period;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    trueRange.update(endTimeNs, open, high, low, close, volume);
    rangeSum.update(endTimeNs, trueRange.value());
    if (samples() > 1) {
      plusSum.update(endTimeNs, Math.abs(high - previousLow));
      minusSum.update(endTimeNs, Math.abs(low - previousHigh));
      if (rangeSum.value() != 0) {
        plusVortex.update(endTimeNs, plusSum.value() / rangeSum.value());
        minusVortex.update(endTimeNs, minusSum.value() / rangeSum.value());
      }
    }
    previousHigh = high;
    previousLow = low;
    return isReady() ? (plusVortex.value() + minusVortex.value()) / 2 : 0;
  }

  @Override
  public void reset() {
    trueRange.reset();
    rangeSum.reset();
    plusSum.reset();
    minusSum.reset();
    plusVortex.reset();
    minusVortex.reset();
    previousHigh = 0;
    previousLow = 0;
    super.reset();
  }
}
