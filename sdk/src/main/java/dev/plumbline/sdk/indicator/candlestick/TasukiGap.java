package dev.plumbline.sdk.indicator.candlestick;

/// A candle that gaps away and one of the other color, about as long, that opens within it and
/// closes within the gap; the color of the first is the sign.
///
/// Source: TA-Lib, `CDLTASUKIGAP`.
public final class TasukiGap extends CandlestickPattern {
  private final CandleAverage near = average(CandleSettingType.NEAR, 1);

  /// A pattern with a name of its own.
  public TasukiGap(String name) {
    super(name, lookBack(3, CandleSettingType.NEAR));
  }

  /// A pattern named `TASUKIGAP`.
  public TasukiGap() {
    this("TASUKIGAP");
  }

  @Override
  protected int find() {
    boolean up =
        bodyGapUp(1, 2)
            && isWhite(1)
            && isBlack(0)
            && open(0) < close(1)
            && open(0) > open(1)
            && close(0) < open(1)
            && close(0) > top(2);
    boolean down =
        bodyGapDown(1, 2)
            && isBlack(1)
            && isWhite(0)
            && open(0) < open(1)
            && open(0) > close(1)
            && close(0) > open(1)
            && close(0) < bottom(2);
    return (up || down) && below(Math.abs(body(1) - body(0)), near) ? color(1) : 0;
  }
}
