package dev.plumbline.sdk.indicator.candlestick;

/// An inside bar and a candle that breaks out of it: 1 after a break downward, -1 after one upward;
/// twice that when one of the next three candles closes beyond the inside bar on the other side.
///
/// Source: D. L. Chesler, "Trading False Moves with the Hikkake Pattern", Active Trader, April
/// 2004; TA-Lib, `CDLHIKKAKE`.
public final class Hikkake extends InsideBarFailure {

  /// A pattern with a name of its own.
  public Hikkake(String name) {
    super(name, 6);
  }

  /// A pattern named `HIKKAKE`.
  public Hikkake() {
    this("HIKKAKE");
  }

  @Override
  boolean isSetUp() {
    return high(1) < high(2) && low(1) > low(2);
  }

  @Override
  boolean allows(int breakSign) {
    return true;
  }

  @Override
  int firstWatched() {
    return 3;
  }
}
