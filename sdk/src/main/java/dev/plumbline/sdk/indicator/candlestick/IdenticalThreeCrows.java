package dev.plumbline.sdk.indicator.candlestick;

/// Three black candles that close at their lows, each opening at the close before.
///
/// Source: TA-Lib, `CDLIDENTICAL3CROWS`.
public final class IdenticalThreeCrows extends CandlestickPattern {
  private final CandleAverage veryShort2 = average(CandleSettingType.SHADOW_VERY_SHORT, 2);
  private final CandleAverage veryShort1 = average(CandleSettingType.SHADOW_VERY_SHORT, 1);
  private final CandleAverage veryShort0 = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage equal2 = average(CandleSettingType.EQUAL, 2);
  private final CandleAverage equal1 = average(CandleSettingType.EQUAL, 1);

  /// A pattern with a name of its own.
  public IdenticalThreeCrows(String name) {
    super(name, lookBack(3, CandleSettingType.SHADOW_VERY_SHORT, CandleSettingType.EQUAL));
  }

  /// A pattern named `IDENTICALTHREECROWS`.
  public IdenticalThreeCrows() {
    this("IDENTICALTHREECROWS");
  }

  @Override
  protected int find() {
    boolean black =
        isBlack(2) && isBlack(1) && isBlack(0) && close(2) > close(1) && close(1) > close(0);
    boolean bare =
        below(lowerShadow(2), veryShort2)
            && below(lowerShadow(1), veryShort1)
            && below(lowerShadow(0), veryShort0);
    return black && bare && within(equal2, open(1), close(2)) && within(equal1, open(0), close(1))
        ? -1
        : 0;
  }
}
