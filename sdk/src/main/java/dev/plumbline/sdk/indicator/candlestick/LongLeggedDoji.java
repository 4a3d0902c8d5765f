package dev.plumbline.sdk.indicator.candlestick;

/// A doji with a long shadow.
///
/// Source: TA-Lib, `CDLLONGLEGGEDDOJI`.
public final class LongLeggedDoji extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);

  /// A pattern with a name of its own.
  public LongLeggedDoji(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_DOJI, CandleSettingType.SHADOW_LONG));
  }

  /// A pattern named `LONGLEGGEDDOJI`.
  public LongLeggedDoji() {
    this("LONGLEGGEDDOJI");
  }

  @Override
  protected int find() {
    return !above(body(0), dojiBody)
            && (above(lowerShadow(0), longShadow) || above(upperShadow(0), longShadow))
        ? 1
        : 0;
  }
}
