package dev.plumbline.sdk.indicator.candlestick;

/// A long white candle, a black one that gaps up, and a black one that opens within the second body
/// and closes within the first.
///
/// Source: TA-Lib, `CDL2CROWS`.
public final class TwoCrows extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);

  /// A pattern with a name of its own.
  public TwoCrows(String name) {
    super(name, lookBack(3, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `TWOCROWS`.
  public TwoCrows() {
    this("TWOCROWS");
  }

  @Override
  protected int find() {
    boolean first = isWhite(2) && above(body(2), longBody);
    boolean second = isBlack(1) && bodyGapUp(1, 2);
    boolean opensWithin = open(0) < open(1) && open(0) > close(1);
    boolean closesWithin = close(0) > open(2) && close(0) < close(2);
    return first && second && isBlack(0) && opensWithin && closesWithin ? -1 : 0;
  }
}
