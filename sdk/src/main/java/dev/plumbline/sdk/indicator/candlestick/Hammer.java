package dev.plumbline.sdk.indicator.candlestick;

/// A short body on a long lower shadow, near or below the low before.
///
/// Source: TA-Lib, `CDLHAMMER`.
public final class Hammer extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage near = average(CandleSettingType.NEAR, 1);

  /// A pattern with a name of its own.
  public Hammer(String name) {
    super(
        name,
        lookBack(
            2,
            CandleSettingType.BODY_SHORT,
            CandleSettingType.SHADOW_LONG,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.NEAR));
  }

  /// A pattern named `HAMMER`.
  public Hammer() {
    this("HAMMER");
  }

  @Override
  protected int find() {
    boolean shape =
        below(body(0), shortBody)
            && above(lowerShadow(0), longShadow)
            && below(upperShadow(0), veryShortShadow);
    return shape && !above(bottom(0), low(1) + near.value()) ? 1 : 0;
  }
}
