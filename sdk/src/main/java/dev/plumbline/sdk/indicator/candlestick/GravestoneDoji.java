package dev.plumbline.sdk.indicator.candlestick;

/// A doji at the low of its range.
///
/// Source: TA-Lib, `CDLGRAVESTONEDOJI`.
public final class GravestoneDoji extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public GravestoneDoji(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_DOJI, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `GRAVESTONEDOJI`.
  public GravestoneDoji() {
    this("GRAVESTONEDOJI");
  }

  @Override
  protected int find() {
    return !above(body(0), dojiBody)
            && below(lowerShadow(0), veryShortShadow)
            && above(upperShadow(0), veryShortShadow)
        ? 1
        : 0;
  }
}
