package dev.plumbline.sdk.indicator.candlestick;

/// A long black body and a short black one within it.
///
/// Source: TA-Lib, `CDLHOMINGPIGEON`.
public final class HomingPigeon extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  public HomingPigeon(String name) {
    super(name, lookBack(2, CandleSettingType.BODY_LONG, CandleSettingType.BODY_SHORT));
  }

  /// A pattern named `HOMINGPIGEON`.
  public HomingPigeon() {
    this("HOMINGPIGEON");
  }

  @Override
  protected int find() {
    boolean bodies = above(body(1), longBody) && !above(body(0), shortBody);
    return isBlack(1) && isBlack(0) && bodies && open(0) < open(1) && close(0) > close(1) ? 1 : 0;
  }
}
