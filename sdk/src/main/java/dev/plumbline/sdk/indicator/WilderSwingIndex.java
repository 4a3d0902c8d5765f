package dev.plumbline.sdk.indicator;

/// Wilder's measure of how much of a bar's swing counts, against a limit move; 0 for the first bar.
///
/// Source: J. Welles Wilder, New Concepts in Technical Trading Systems, 1978.
public final class WilderSwingIndex extends TradeBarIndicator {
  private final double limit;
  private double previousOpen;
  private double previousClose;

  /// An index with a name of its own.
  public WilderSwingIndex(String name, double limitMove) {
    super(name);
    limit = Math.abs(limitMove);
  }

  /// An index named `SI`.
  public WilderSwingIndex(double limitMove) {
    this("SI", limitMove);
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
    double index = samples() > 1 ? index(open, high, low, close) : 0;
    previousOpen = open;
    previousClose = close;
    return index;
  }

  private double index(double open, double high, double low, double close) {
    double up = Math.abs(high - previousClose);
    double down = Math.abs(low - previousClose);
    double range = Math.abs(high - low);
    double body = 0.25 * Math.abs(previousClose - previousOpen);
    double divisor;
    if (!Digits.isAbove(down, up, high) && !Digits.isAbove(range, up, high)) {
      divisor = up - 0.5 * down + body;
    } else if (!Digits.isAbove(range, down, high)) {
      divisor = down - 0.5 * up + body;
    } else {
      divisor = range + body;
    }
    if (divisor == 0 || limit == 0) {
      return 0;
    }
    double swing =
        (close - previousClose) + 0.5 * (close - open) + 0.25 * (previousClose - previousOpen);
    return 50 * (Digits.zeroed(swing, close) / divisor) * (Math.max(up, down) / limit);
  }

  @Override
  public void reset() {
    previousOpen = 0;
    previousClose = 0;
    super.reset();
  }
}
