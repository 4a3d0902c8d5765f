package dev.plumbline.sdk.indicator;

/// The running sum of volume times the place of the close within the bar, from -1 at the low to 1
/// at the high; a bar without range adds nothing.
///
/// Source: M. Chaikin, 1982.
public final class AccumulationDistribution extends TradeBarIndicator {
  private final CompensatedSum sum;

  /// A sum with a name of its own.
  public AccumulationDistribution(String name) {
    super(name);
    sum = new CompensatedSum();
  }

  /// A sum named `AD`.
  public AccumulationDistribution() {
    this("AD");
  }

  @Override
  public boolean isReady() {
    return samples() > 0;
  }

  @Override
  public int warmUpPeriod() {
    return 1;
  }

  @Override
  protected double compute(
      long endTimeNs, double open, double high, double low, double close, double volume) {
    double range = high - low;
    if (range > 0) {
      sum.add(((close - low) - (high - close)) / range * volume);
    }
    return sum.value();
  }

  @Override
  public void reset() {
    sum.reset();
    super.reset();
  }
}
