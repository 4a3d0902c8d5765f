package dev.plumbline.sdk.indicator.candlestick;

/// A doji at its high with a very long lower shadow.
///
/// Source: TA-Lib, `CDLTAKURI`.
public final class Takuri extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage veryLongShadow = average(CandleSettingType.SHADOW_VERY_LONG, 0);

  /// A pattern with a name of its own.
  public Takuri(String name) {
    super(
        name,
        lookBack(
            1,
            CandleSettingType.BODY_DOJI,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.SHADOW_VERY_LONG));
  }

  /// A pattern named `TAKURI`.
  public Takuri() {
    this("TAKURI");
  }

  @Override
  protected int find() {
    return !above(body(0), dojiBody)
            && below(upperShadow(0), veryShortShadow)
            && above(lowerShadow(0), veryLongShadow)
        ? 1
        : 0;
  }
}
