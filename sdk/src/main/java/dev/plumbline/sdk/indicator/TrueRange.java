package dev.plumbline.sdk.indicator;

/// The greatest of high minus low and the distances of both from the close before.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class TrueRange extends BarIndicator {
  private double previousClose;

  /// A range with a name.
  public TrueRange(String name) {
    super(name);
  }

  /// A range named `TR`.
  public TrueRange() {
    this("TR");
  }

  @Override
  public boolean isReady() {
    return samples() > 1;
  }

  @Override
  public int warmUpPeriod() {
    return 2;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double range = high - low;
    if (samples() > 1) {
      double up = Math.abs(previousClose - high);
      double down = Math.abs(previousClose - low);
      range = Math.max(range, Math.max(up, down));
    }
    previousClose = close;
    return range;
  }

  @Override
  public void reset() {
    previousClose = 0;
    super.reset();
  }
}
