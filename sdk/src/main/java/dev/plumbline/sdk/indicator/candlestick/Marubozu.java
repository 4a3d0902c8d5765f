package dev.plumbline.sdk.indicator.candlestick;

/// A long body almost without shadows; its color is the sign.
///
/// Source: TA-Lib, `CDLMARUBOZU`.
public final class Marubozu extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public Marubozu(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_LONG, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `MARUBOZU`.
  public Marubozu() {
    this("MARUBOZU");
  }

  @Override
  protected int find() {
    return above(body(0), longBody)
            && below(upperShadow(0), veryShortShadow)
            && below(lowerShadow(0), veryShortShadow)
        ? color(0)
        : 0;
  }
}
