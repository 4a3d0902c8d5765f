package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle with a long lower shadow, a smaller one with a higher low, and a small one
/// without shadows within the range of the second.
///
/// Source: TA-Lib, `CDL3STARSINSOUTH`.
public final class ThreeStarsInSouth extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 2);
  private final CandleAverage veryShort1 = average(CandleSettingType.SHADOW_VERY_SHORT, 1);
  private final CandleAverage veryShort0 = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  public ThreeStarsInSouth(String name) {
    super(
        name,
        lookBack(
            3,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.SHADOW_LONG,
            CandleSettingType.BODY_LONG,
            CandleSettingType.BODY_SHORT));
  }

  /// A pattern named `THREESTARSINSOUTH`.
  public ThreeStarsInSouth() {
    this("THREESTARSINSOUTH");
  }

  @Override
  protected int find() {
    boolean black = isBlack(2) && isBlack(1) && isBlack(0);
    boolean first = above(body(2), longBody) && above(lowerShadow(2), longShadow);
    boolean opens = open(1) > close(2) && open(1) <= high(2);
    boolean lows = low(1) < close(2) && low(1) >= low(2);
    boolean second = above(body(2), body(1)) && opens && lows && above(lowerShadow(1), veryShort1);
    boolean bare = below(lowerShadow(0), veryShort0) && below(upperShadow(0), veryShort0);
    boolean third = below(body(0), shortBody) && bare && low(0) > low(1) && high(0) < high(1);
    return black && first && second && third ? 1 : 0;
  }
}
