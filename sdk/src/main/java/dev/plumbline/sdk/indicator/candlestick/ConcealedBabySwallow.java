package dev.plumbline.sdk.indicator.candlestick;

/// Two black candles without shadows, a third that gaps down but reaches back into the second, and
/// a fourth that swallows it, shadows included.
///
/// Source: TA-Lib, `CDLCONCEALBABYSWALL`.
public final class ConcealedBabySwallow extends CandlestickPattern {
  private final CandleAverage veryShort3 = average(CandleSettingType.SHADOW_VERY_SHORT, 3);
  private final CandleAverage veryShort2 = average(CandleSettingType.SHADOW_VERY_SHORT, 2);
  private final CandleAverage veryShort1 = average(CandleSettingType.SHADOW_VERY_SHORT, 1);

  /// A pattern with a name of its own.
  public ConcealedBabySwallow(String name) {
    super(name, lookBack(4, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `CONCEALEDBABYSWALLOW`.
  public ConcealedBabySwallow() {
    this("CONCEALEDBABYSWALLOW");
  }

  @Override
  protected int find() {
    boolean black = isBlack(3) && isBlack(2) && isBlack(1) && isBlack(0);
    boolean bare =
        below(lowerShadow(3), veryShort3)
            && below(upperShadow(3), veryShort3)
            && below(lowerShadow(2), veryShort2)
            && below(upperShadow(2), veryShort2);
    boolean reaches = bodyGapDown(1, 2) && above(upperShadow(1), veryShort1) && high(1) > close(2);
    return black && bare && reaches && high(0) > high(1) && low(0) < low(1) ? 1 : 0;
  }
}
