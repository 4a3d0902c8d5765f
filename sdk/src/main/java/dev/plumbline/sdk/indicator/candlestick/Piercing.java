package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle and a long white one that opens below its low and closes above the middle of
/// its body.
///
/// Source: TA-Lib, `CDLPIERCING`.
public final class Piercing extends CandlestickPattern {
  private final CandleAverage longBody1 = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage longBody0 = average(CandleSettingType.BODY_LONG, 0);

  /// A pattern with a name of its own.
  public Piercing(String name) {
    super(name, lookBack(2, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `PIERCING`.
  public Piercing() {
    this("PIERCING");
  }

  @Override
  protected int find() {
    boolean first = isBlack(1) && above(body(1), longBody1);
    boolean last = isWhite(0) && above(body(0), longBody0) && open(0) < low(1);
    return first && last && close(0) < open(1) && above(close(0), close(1) + body(1) * 0.5) ? 1 : 0;
  }
}
