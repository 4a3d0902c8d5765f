package dev.plumbline.sdk.indicator.candlestick;

/// What both Hikkake patterns share: a sign that shows when an inside bar's break fails, and that
/// doubles when one of the next three candles closes beyond the inside bar.
abstract class InsideBarFailure extends CandlestickPattern {
  private static final int CONFIRMATION = 3;

  private int sign;
  private long signedAt;
  private boolean open;

  InsideBarFailure(String name, int period) {
    super(name, period);
  }

  /// Whether the candles before the newest are those of the pattern.
  abstract boolean isSetUp();

  /// Whether the inside bar's close allows a break downward (sign 1) or upward (sign -1).
  abstract boolean allows(int breakSign);

  /// The number of candles from which the pattern is watched.
  abstract int firstWatched();

  @Override
  protected final int find() {
    int broken = isSetUp() ? brokenSign() : 0;
    if (broken != 0) {
      sign = broken;
      signedAt = samples();
      open = true;
      return sign;
    }
    int ago = (int) (samples() - signedAt);
    boolean watched = open && ago <= CONFIRMATION;
    boolean confirmed = watched && (sign > 0 ? close(0) > high(ago + 1) : close(0) < low(ago + 1));
    if (confirmed) {
      open = false;
      return 2 * sign;
    }
    return 0;
  }

  @Override
  int watch() {
    int found = samples() >= firstWatched() ? find() : 0;
    return isReady() ? found : 0;
  }

  private int brokenSign() {
    if (high(0) < high(1) && low(0) < low(1) && allows(1)) {
      return 1;
    }
    return high(0) > high(1) && low(0) > low(1) && allows(-1) ? -1 : 0;
  }

  @Override
  public void reset() {
    sign = 0;
    open = false;
    super.reset();
  }
}
