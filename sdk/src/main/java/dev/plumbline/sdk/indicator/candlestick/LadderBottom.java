package dev.plumbline.sdk.indicator.candlestick;

/// Three black candles with falling opens and closes, a black one with an upper shadow, and a white
/// one that opens above its body and closes above its high.
///
/// Source: TA-Lib, `CDLLADDERBOTTOM`.
public final class LadderBottom extends CandlestickPattern {
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 1);

  /// A pattern with a name of its own.
  public LadderBottom(String name) {
    super(name, lookBack(5, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `LADDERBOTTOM`.
  public LadderBottom() {
    this("LADDERBOTTOM");
  }

  @Override
  protected int find() {
    boolean falling =
        isBlack(4)
            && isBlack(3)
            && isBlack(2)
            && open(4) > open(3)
            && open(3) > open(2)
            && close(4) > close(3)
            && close(3) > close(2);
    boolean shadowed = isBlack(1) && above(upperShadow(1), veryShortShadow);
    return falling && shadowed && isWhite(0) && open(0) > open(1) && close(0) > high(1) ? 1 : 0;
  }
}
