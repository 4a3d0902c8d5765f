package dev.plumbline.sdk.indicator.candlestick;

/// A long body and a doji within it; the sign is against the first color.
///
/// Source: TA-Lib, `CDLHARAMICROSS`.
public final class HaramiCross extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);

  /// A pattern with a name of its own.
  public HaramiCross(String name) {
    super(name, lookBack(2, CandleSettingType.BODY_LONG, CandleSettingType.BODY_DOJI));
  }

  /// A pattern named `HARAMICROSS`.
  public HaramiCross() {
    this("HARAMICROSS");
  }

  @Override
  protected int find() {
    return above(body(1), longBody)
            && !above(body(0), dojiBody)
            && top(0) < top(1)
            && bottom(0) > bottom(1)
        ? -color(1)
        : 0;
  }
}
