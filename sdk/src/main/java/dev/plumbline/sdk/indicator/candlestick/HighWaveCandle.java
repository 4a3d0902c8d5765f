package dev.plumbline.sdk.indicator.candlestick;

/// A short body between two very long shadows; its color is the sign.
///
/// Source: TA-Lib, `CDLHIGHWAVE`.
public final class HighWaveCandle extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage veryLongShadow = average(CandleSettingType.SHADOW_VERY_LONG, 0);

  /// A pattern with a name of its own.
  public HighWaveCandle(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_SHORT, CandleSettingType.SHADOW_VERY_LONG));
  }

  /// A pattern named `HIGHWAVECANDLE`.
  public HighWaveCandle() {
    this("HIGHWAVECANDLE");
  }

  @Override
  protected int find() {
    return below(body(0), shortBody)
            && above(upperShadow(0), veryLongShadow)
            && above(lowerShadow(0), veryLongShadow)
        ? color(0)
        : 0;
  }
}
