package dev.plumbline.sdk.indicator.candlestick;

/// Two long white candles with higher closes and a short white one that rides on the shoulder of
/// the second.
///
/// Source: TA-Lib, `CDLSTALLEDPATTERN`.
public final class StalledPattern extends CandlestickPattern {
  private final CandleAverage long2 = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage long1 = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 1);
  private final CandleAverage near2 = average(CandleSettingType.NEAR, 2);
  private final CandleAverage near1 = average(CandleSettingType.NEAR, 1);

  /// A pattern with a name of its own.
  public StalledPattern(String name) {
    super(
        name,
        lookBack(
            3,
            CandleSettingType.BODY_LONG,
            CandleSettingType.BODY_SHORT,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.NEAR));
  }

  /// A pattern named `STALLEDPATTERN`.
  public StalledPattern() {
    this("STALLEDPATTERN");
  }

  @Override
  protected int find() {
    boolean rising =
        isWhite(2) && isWhite(1) && isWhite(0) && close(0) > close(1) && close(1) > close(2);
    boolean first =
        above(body(2), long2) && above(body(1), long1) && below(upperShadow(1), veryShortShadow);
    boolean second = open(1) > open(2) && !above(open(1), close(2) + near2.value());
    boolean rides = !above(close(1) - body(0) - near1.value(), open(0));
    return rising && first && second && below(body(0), shortBody) && rides ? -1 : 0;
  }
}
