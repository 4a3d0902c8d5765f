package dev.plumbline.sdk.indicator;

/// The running sum of Wilder's swing index.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class WilderAccumulativeSwingIndex extends TradeBarIndicator {
  private final WilderSwingIndex index;
  private final CompensatedSum sum;

  /// An index with a name of its own.
  public WilderAccumulativeSwingIndex(String name, double limitMove) {
    super(name);
    index = new WilderSwingIndex(limitMove);
    sum = new CompensatedSum();
  }

  /// An index named `ASI`.
  public WilderAccumulativeSwingIndex(double limitMove) {
    this("ASI", limitMove);
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
    index.update(endTimeNs, open, high, low, close, volume);
    sum.add(index.value());
    return sum.value();
  }

  @Override
  public void reset() {
    index.reset();
    sum.reset();
    super.reset();
  }
}
