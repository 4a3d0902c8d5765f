package dev.plumbline.sdk.indicator.candlestick;

/// A short body between short shadows; its color is the sign.
///
/// Source: TA-Lib, `CDLSHORTLINE`.
public final class ShortLineCandle extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage shortShadow = average(CandleSettingType.SHADOW_SHORT, 0);

  /// A pattern with a name of its own.
  public ShortLineCandle(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_SHORT, CandleSettingType.SHADOW_SHORT));
  }

  /// A pattern named `SHORTLINECANDLE`.
  public ShortLineCandle() {
    this("SHORTLINECANDLE");
  }

  @Override
  protected int find() {
    return below(body(0), shortBody)
            && below(upperShadow(0), shortShadow)
            && below(lowerShadow(0), shortShadow)
        ? color(0)
        : 0;
  }
}
