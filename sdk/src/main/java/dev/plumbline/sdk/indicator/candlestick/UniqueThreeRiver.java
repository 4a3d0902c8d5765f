package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle, a black harami with a lower low, and a short white one above that low.
///
/// Source: TA-Lib, `CDLUNIQUE3RIVER`.
public final class UniqueThreeRiver extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  public UniqueThreeRiver(String name) {
    super(name, lookBack(3, CandleSettingType.BODY_LONG, CandleSettingType.BODY_SHORT));
  }

  /// A pattern named `UNIQUETHREERIVER`.
  public UniqueThreeRiver() {
    this("UNIQUETHREERIVER");
  }

  @Override
  protected int find() {
    boolean first = isBlack(2) && above(body(2), longBody);
    boolean second = isBlack(1) && close(1) > close(2) && open(1) <= open(2) && low(1) < low(2);
    return first && second && isWhite(0) && below(body(0), shortBody) && open(0) > low(1) ? 1 : 0;
  }
}
