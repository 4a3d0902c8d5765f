package dev.plumbline.sdk.indicator.candlestick;

/// A long candle and a doji that gaps away from it; the sign is against the first color.
///
/// Source: TA-Lib, `CDLDOJISTAR`.
public final class DojiStar extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);

  /// A pattern with a name of its own.
  public DojiStar(String name) {
    super(name, lookBack(2, CandleSettingType.BODY_LONG, CandleSettingType.BODY_DOJI));
  }

  /// A pattern named `DOJISTAR`.
  public DojiStar() {
    this("DOJISTAR");
  }

  @Override
  protected int find() {
    boolean gaps = isWhite(1) ? bodyGapUp(0, 1) : bodyGapDown(0, 1);
    return above(body(1), longBody) && !above(body(0), dojiBody) && gaps ? -color(1) : 0;
  }
}
