package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle and a white one that opens below its low and closes at its low.
///
/// Source: TA-Lib, `CDLONNECK`.
public final class OnNeck extends CandlestickPattern {
  private final CandleAverage equal = average(CandleSettingType.EQUAL, 1);
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);

  /// A pattern with a name of its own.
  public OnNeck(String name) {
    super(name, lookBack(2, CandleSettingType.EQUAL, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `ONNECK`.
  public OnNeck() {
    this("ONNECK");
  }

  @Override
  protected int find() {
    return isBlack(1)
            && above(body(1), longBody)
            && isWhite(0)
            && open(0) < low(1)
            && within(equal, close(0), low(1))
        ? -1
        : 0;
  }
}
