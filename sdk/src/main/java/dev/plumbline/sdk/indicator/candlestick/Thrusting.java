package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle and a white one that opens below its low and closes within its body but not
/// above its middle.
///
/// Source: TA-Lib, `CDLTHRUSTING`.
public final class Thrusting extends CandlestickPattern {
  private final CandleAverage equal = average(CandleSettingType.EQUAL, 1);
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);

  /// A pattern with a name of its own.
  public Thrusting(String name) {
    super(name, lookBack(2, CandleSettingType.EQUAL, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `THRUSTING`.
  public Thrusting() {
    this("THRUSTING");
  }

  @Override
  protected int find() {
    boolean first = isBlack(1) && above(body(1), longBody);
    boolean closesWithin =
        above(close(0), close(1) + equal.value()) && !above(close(0), close(1) + body(1) * 0.5);
    return first && isWhite(0) && open(0) < low(1) && closesWithin ? -1 : 0;
  }
}
