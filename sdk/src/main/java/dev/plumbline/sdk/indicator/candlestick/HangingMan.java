package dev.plumbline.sdk.indicator.candlestick;

/// A short body on a long lower shadow, near or above the high before.
///
/// Source: TA-Lib, `CDLHANGINGMAN`.
public final class HangingMan extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage near = average(CandleSettingType.NEAR, 1);

  /// A pattern with a name of its own.
  public HangingMan(String name) {
    super(
        name,
        lookBack(
            2,
            CandleSettingType.BODY_SHORT,
            CandleSettingType.SHADOW_LONG,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.NEAR));
  }

  /// A pattern named `HANGINGMAN`.
  public HangingMan() {
    this("HANGINGMAN");
  }

  @Override
  protected int find() {
    boolean shape =
        below(body(0), shortBody)
            && above(lowerShadow(0), longShadow)
            && below(upperShadow(0), veryShortShadow);
    return shape && !above(high(1) - near.value(), bottom(0)) ? -1 : 0;
  }
}
