package dev.plumbline.sdk.indicator.candlestick;

/// A doji at the high of its range.
///
/// Source: TA-Lib, `CDLDRAGONFLYDOJI`.
public final class DragonflyDoji extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public DragonflyDoji(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_DOJI, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `DRAGONFLYDOJI`.
  public DragonflyDoji() {
    this("DRAGONFLYDOJI");
  }

  @Override
  protected int find() {
    return !above(body(0), dojiBody)
            && below(upperShadow(0), veryShortShadow)
            && above(lowerShadow(0), veryShortShadow)
        ? 1
        : 0;
  }
}
