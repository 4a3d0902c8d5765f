package dev.plumbline.sdk.indicator.candlestick;

/// Three candles of one color with further closes, each opening within or near the body before, and
/// one of the other color that takes them all back; their color is the sign.
///
/// Source: TA-Lib, `CDL3LINESTRIKE`.
public final class ThreeLineStrike extends CandlestickPattern {
  private final CandleAverage near3 = average(CandleSettingType.NEAR, 3);
  private final CandleAverage near2 = average(CandleSettingType.NEAR, 2);

  /// A pattern with a name of its own.
  public ThreeLineStrike(String name) {
    super(name, lookBack(4, CandleSettingType.NEAR));
  }

  /// A pattern named `THREELINESTRIKE`.
  public ThreeLineStrike() {
    this("THREELINESTRIKE");
  }

  @Override
  protected int find() {
    boolean colors = color(3) == color(2) && color(2) == color(1) && color(0) == -color(1);
    boolean white =
        isWhite(1)
            && close(1) > close(2)
            && close(2) > close(3)
            && open(0) > close(1)
            && close(0) < open(3);
    boolean black =
        isBlack(1)
            && close(1) < close(2)
            && close(2) < close(3)
            && open(0) < close(1)
            && close(0) > open(3);
    return colors && opensNear(2, near3) && opensNear(1, near2) && (white || black) ? color(1) : 0;
  }

  private boolean opensNear(int candle, CandleAverage near) {
    return !above(bottom(candle + 1) - near.value(), open(candle))
        && !above(open(candle), top(candle + 1) + near.value());
  }
}
