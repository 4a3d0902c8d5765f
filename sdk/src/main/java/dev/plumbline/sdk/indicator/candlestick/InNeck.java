package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle and a white one that opens below its low and closes just at its close.
///
/// Source: TA-Lib, `CDLINNECK`.
public final class InNeck extends CandlestickPattern {
  private final CandleAverage equal = average(CandleSettingType.EQUAL, 1);
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);

  /// A pattern with a name of its own.
  public InNeck(String name) {
    super(name, lookBack(2, CandleSettingType.EQUAL, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `INNECK`.
  public InNeck() {
    this("INNECK");
  }

  @Override
  protected int find() {
    boolean first = isBlack(1) && above(body(1), longBody);
    boolean closesAtClose = close(0) >= close(1) && !above(close(0), close(1) + equal.value());
    return first && isWhite(0) && open(0) < low(1) && closesAtClose ? -1 : 0;
  }
}
