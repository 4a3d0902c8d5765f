package dev.plumbline.sdk.indicator.candlestick;

/// A long white candle, a short black one that gaps up, and a black one that engulfs it but closes
/// above the first.
///
/// Source: TA-Lib, `CDLUPSIDEGAP2CROWS`.
public final class UpsideGapTwoCrows extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 1);

  /// A pattern with a name of its own.
  public UpsideGapTwoCrows(String name) {
    super(name, lookBack(3, CandleSettingType.BODY_LONG, CandleSettingType.BODY_SHORT));
  }

  /// A pattern named `UPSIDEGAPTWOCROWS`.
  public UpsideGapTwoCrows() {
    this("UPSIDEGAPTWOCROWS");
  }

  @Override
  protected int find() {
    boolean first = isWhite(2) && above(body(2), longBody);
    boolean second = isBlack(1) && !above(body(1), shortBody) && bodyGapUp(1, 2);
    boolean engulfs = open(0) > open(1) && close(0) < close(1) && close(0) > close(2);
    return first && second && isBlack(0) && engulfs ? -1 : 0;
  }
}
