package dev.plumbline.sdk.indicator.candlestick;

/// A long candle that opened at its low and rose, or at its high and fell; its color is the sign.
///
/// Source: TA-Lib, `CDLBELTHOLD`.
public final class BeltHold extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public BeltHold(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_LONG, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `BELTHOLD`.
  public BeltHold() {
    this("BELTHOLD");
  }

  @Override
  protected int find() {
    boolean opensAtEnd = below(isWhite(0) ? lowerShadow(0) : upperShadow(0), veryShortShadow);
    return above(body(0), longBody) && opensAtEnd ? color(0) : 0;
  }
}
