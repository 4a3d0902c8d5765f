package dev.plumbline.sdk.indicator.candlestick;

/// A long candle, a gap, two more steps the same way, and a candle of the other color that closes
/// within the gap; its color is the sign.
///
/// Source: TA-Lib, `CDLBREAKAWAY`.
public final class Breakaway extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 4);

  /// A pattern with a name of its own.
  public Breakaway(String name) {
    super(name, lookBack(5, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `BREAKAWAY`.
  public Breakaway() {
    this("BREAKAWAY");
  }

  @Override
  protected int find() {
    boolean colors = color(4) == color(3) && color(3) == color(1) && color(1) == -color(0);
    boolean down =
        isBlack(4)
            && bodyGapDown(3, 4)
            && high(2) < high(3)
            && low(2) < low(3)
            && high(1) < high(2)
            && low(1) < low(2)
            && close(0) > open(3)
            && close(0) < close(4);
    boolean up =
        isWhite(4)
            && bodyGapUp(3, 4)
            && high(2) > high(3)
            && low(2) > low(3)
            && high(1) > high(2)
            && low(1) > low(2)
            && close(0) < open(3)
            && close(0) > close(4);
    return above(body(4), longBody) && colors && (down || up) ? color(0) : 0;
  }
}
