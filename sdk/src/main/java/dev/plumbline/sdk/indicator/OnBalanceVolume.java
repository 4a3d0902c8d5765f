package dev.plumbline.sdk.indicator;

/// The running sum of volume, taken as positive when the close rose and negative when it fell; it
/// starts with the first bar's volume.
///
/// Source: J. Granville, Granville's New Key to Stock Market Profits, 1963.
public final class OnBalanceVolume extends TradeBarIndicator {
  private double previousClose;

  /// A sum with a name.
  public OnBalanceVolume(String name) {
    super(name);
  }

  /// A sum named `OBV`.
  public OnBalanceVolume() {
    this("OBV");
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
    double sign = samples() == 1 ? 1 : Math.signum(close - previousClose);
    previousClose = close;
    return value() + sign * volume;
  }

  @Override
  public void reset() {
    previousClose = 0;
    super.reset();
  }
}
