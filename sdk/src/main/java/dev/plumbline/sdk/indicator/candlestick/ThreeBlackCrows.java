package dev.plumbline.sdk.indicator.candlestick;

/// After a white candle three black ones that close at their lows, each opening within the body
/// before.
///
/// Source: TA-Lib, `CDL3BLACKCROWS`.
public final class ThreeBlackCrows extends CandlestickPattern {
  private final CandleAverage veryShort2 = average(CandleSettingType.SHADOW_VERY_SHORT, 2);
  private final CandleAverage veryShort1 = average(CandleSettingType.SHADOW_VERY_SHORT, 1);
  private final CandleAverage veryShort0 = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public ThreeBlackCrows(String name) {
    super(name, lookBack(4, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `THREEBLACKCROWS`.
  public ThreeBlackCrows() {
    this("THREEBLACKCROWS");
  }

  @Override
  protected int find() {
    boolean colors = isWhite(3) && isBlack(2) && isBlack(1) && isBlack(0);
    boolean bare =
        below(lowerShadow(2), veryShort2)
            && below(lowerShadow(1), veryShort1)
            && below(lowerShadow(0), veryShort0);
    boolean opens =
        open(1) < open(2) && open(1) > close(2) && open(0) < open(1) && open(0) > close(1);
    boolean falls = high(3) > close(2) && close(2) > close(1) && close(1) > close(0);
    return colors && bare && opens && falls ? -1 : 0;
  }
}
