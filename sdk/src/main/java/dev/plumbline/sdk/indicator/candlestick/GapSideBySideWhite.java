package dev.plumbline.sdk.indicator.candlestick;

/// Two white candles of about the same body and open that gap away from the one before; the side of
/// the gap is the sign.
///
/// Source: TA-Lib, `CDLGAPSIDESIDEWHITE`.
public final class GapSideBySideWhite extends CandlestickPattern {
  private final CandleAverage near = average(CandleSettingType.NEAR, 1);
  private final CandleAverage equal = average(CandleSettingType.EQUAL, 1);

  /// A pattern with a name of its own.
  public GapSideBySideWhite(String name) {
    super(name, lookBack(3, CandleSettingType.NEAR, CandleSettingType.EQUAL));
  }

  /// A pattern named `GAPSIDEBYSIDEWHITE`.
  public GapSideBySideWhite() {
    this("GAPSIDEBYSIDEWHITE");
  }

  @Override
  protected int find() {
    boolean gaps = (bodyGapUp(1, 2) && bodyGapUp(0, 2)) || (bodyGapDown(1, 2) && bodyGapDown(0, 2));
    return gaps
            && isWhite(1)
            && isWhite(0)
            && within(near, body(0), body(1))
            && within(equal, open(0), open(1))
        ? (bodyGapUp(1, 2) ? 1 : -1)
        : 0;
  }
}
