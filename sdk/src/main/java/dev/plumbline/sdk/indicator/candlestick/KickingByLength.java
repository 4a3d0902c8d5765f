package dev.plumbline.sdk.indicator.candlestick;

/// Two long candles without shadows, of opposite colors, with a gap between them; the color of the
/// longer is the sign.
///
/// Source: TA-Lib, `CDLKICKINGBYLENGTH`.
public final class KickingByLength extends CandlestickPattern {
  private final CandleAverage veryShort1 = average(CandleSettingType.SHADOW_VERY_SHORT, 1);
  private final CandleAverage veryShort0 = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage longBody1 = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage longBody0 = average(CandleSettingType.BODY_LONG, 0);

  /// A pattern with a name of its own.
  public KickingByLength(String name) {
    super(name, lookBack(2, CandleSettingType.SHADOW_VERY_SHORT, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `KICKINGBYLENGTH`.
  public KickingByLength() {
    this("KICKINGBYLENGTH");
  }

  @Override
  protected int find() {
    boolean bare =
        below(upperShadow(1), veryShort1)
            && below(lowerShadow(1), veryShort1)
            && below(upperShadow(0), veryShort0)
            && below(lowerShadow(0), veryShort0);
    boolean long2 = above(body(1), longBody1) && above(body(0), longBody0);
    boolean gaps = isBlack(1) ? gapUp(0, 1) : gapDown(0, 1);
    return color(1) == -color(0) && long2 && bare && gaps
        ? color(above(body(0), body(1)) ? 0 : 1)
        : 0;
  }
}
