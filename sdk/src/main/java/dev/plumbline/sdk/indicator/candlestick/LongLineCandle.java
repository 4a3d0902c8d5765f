package dev.plumbline.sdk.indicator.candlestick;

/// A long body between short shadows; its color is the sign.
///
/// Source: TA-Lib, `CDLLONGLINE`.
public final class LongLineCandle extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 0);
  private final CandleAverage shortShadow = average(CandleSettingType.SHADOW_SHORT, 0);

  /// A pattern with a name of its own.
  public LongLineCandle(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_LONG, CandleSettingType.SHADOW_SHORT));
  }

  /// A pattern named `LONGLINECANDLE`.
  public LongLineCandle() {
    this("LONGLINECANDLE");
  }

  @Override
  protected int find() {
    return above(body(0), longBody)
            && below(upperShadow(0), shortShadow)
            && below(lowerShadow(0), shortShadow)
        ? color(0)
        : 0;
  }
}
