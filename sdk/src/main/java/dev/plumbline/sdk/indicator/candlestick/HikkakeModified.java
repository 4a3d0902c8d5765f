package dev.plumbline.sdk.indicator.candlestick;

/// Two inside bars within each other, the first closing near the side of the break, and a candle
/// that breaks out: 1 after a break downward, -1 after one upward; twice that when one of the next
/// three candles closes beyond the second inside bar on the other side.
///
/// The average for nearness is kept as LEAN keeps it: it spans other candles than those before.
/// Source: D. L. Chesler, "Trading False Moves with the Hikkake Pattern", Active Trader, April
/// 2004; TA-Lib, `CDLHIKKAKEMOD`.
public final class HikkakeModified extends InsideBarFailure {
  private static final int WATCHED_BEFORE_READY = 3;

  private final CandleAverage near = new CandleAverage(this, CandleSettingType.NEAR, 2);

  /// A pattern with a name of its own.
  public HikkakeModified(String name) {
    super(name, lookBack(6, CandleSettingType.NEAR));
  }

  /// A pattern named `HIKKAKEMODIFIED`.
  public HikkakeModified() {
    this("HIKKAKEMODIFIED");
  }

  @Override
  boolean isSetUp() {
    return high(2) < high(3) && low(2) > low(3) && high(1) < high(2) && low(1) > low(2);
  }

  @Override
  boolean allows(int breakSign) {
    return breakSign > 0
        ? !above(close(2), low(2) + near.value())
        : !above(high(2) - near.value(), close(2));
  }

  @Override
  int firstWatched() {
    return period() - WATCHED_BEFORE_READY;
  }

  @Override
  int watch() {
    int found = super.watch();
    int candles = CandleSettingType.NEAR.averagePeriod();
    if (samples() >= firstWatched()) {
      int out = isReady() ? candles + 5 : (int) samples() - 1;
      near.add(CandleSettingType.NEAR, 2);
      near.subtract(CandleSettingType.NEAR, out);
    } else if (samples() >= firstWatched() - candles) {
      near.add(CandleSettingType.NEAR, 2);
    }
    return found;
  }

  @Override
  public void reset() {
    near.reset();
    super.reset();
  }
}
