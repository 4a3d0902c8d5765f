package dev.plumbline.sdk.indicator.candlestick;

/// Two candles of opposite colors with equal opens, the second long and opening at its end; its
/// color is the sign.
///
/// Source: TA-Lib, `CDLSEPARATINGLINES`.
public final class SeparatingLines extends CandlestickPattern {
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 0);
  private final CandleAverage equal = average(CandleSettingType.EQUAL, 1);

  /// A pattern with a name of its own.
  public SeparatingLines(String name) {
    super(
        name,
        lookBack(
            2,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.BODY_LONG,
            CandleSettingType.EQUAL));
  }

  /// A pattern named `SEPARATINGLINES`.
  public SeparatingLines() {
    this("SEPARATINGLINES");
  }

  @Override
  protected int find() {
    boolean bare = below(isWhite(0) ? lowerShadow(0) : upperShadow(0), veryShortShadow);
    return color(1) == -color(0)
            && within(equal, open(0), open(1))
            && above(body(0), longBody)
            && bare
        ? color(0)
        : 0;
  }
}
