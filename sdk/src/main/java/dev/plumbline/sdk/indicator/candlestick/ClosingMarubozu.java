package dev.plumbline.sdk.indicator.candlestick;

/// A long candle that closed at its high after a rise, or at its low after a fall; its color is the
/// sign.
///
/// Source: TA-Lib, `CDLCLOSINGMARUBOZU`.
public final class ClosingMarubozu extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public ClosingMarubozu(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_LONG, CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `CLOSINGMARUBOZU`.
  public ClosingMarubozu() {
    this("CLOSINGMARUBOZU");
  }

  @Override
  protected int find() {
    boolean closesAtEnd = below(isWhite(0) ? upperShadow(0) : lowerShadow(0), veryShortShadow);
    return above(body(0), longBody) && closesAtEnd ? color(0) : 0;
  }
}
