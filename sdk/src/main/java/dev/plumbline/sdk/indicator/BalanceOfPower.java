package dev.plumbline.sdk.indicator;

/// Close minus open as a share of high minus low; 0 for a bar without range.
///
/// Source: I. Livshin, "Balance of Market Power", Technical Analysis of Stocks and Commodities,
/// August 2001.
public final class BalanceOfPower extends BarIndicator {

  /// A balance with a name of its own.
  public BalanceOfPower(String name) {
    super(name);
  }

  /// A balance named `BOP`.
  public BalanceOfPower() {
    this("BOP");
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
    return range > 0 ? (close - open) / range : 0;
  }
}
