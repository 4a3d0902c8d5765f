package dev.plumbline.sdk.indicator.candlestick;

/// A short body under a long upper shadow that gaps down.
///
/// Source: TA-Lib, `CDLINVERTEDHAMMER`.
public final class InvertedHammer extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public InvertedHammer(String name) {
    super(
        name,
        lookBack(
            2,
            CandleSettingType.BODY_SHORT,
            CandleSettingType.SHADOW_LONG,
            CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `INVERTEDHAMMER`.
  public InvertedHammer() {
    this("INVERTEDHAMMER");
  }

  @Override
  protected int find() {
    return below(body(0), shortBody)
            && above(upperShadow(0), longShadow)
            && below(lowerShadow(0), veryShortShadow)
            && bodyGapDown(0, 1)
        ? 1
        : 0;
  }
}
