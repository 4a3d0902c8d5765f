package dev.plumbline.sdk.indicator.candlestick;

/// Three white candles that close at their highs, each higher, opening within or near the body
/// before and not far smaller than it.
///
/// Source: TA-Lib, `CDL3WHITESOLDIERS`.
public final class ThreeWhiteSoldiers extends CandlestickPattern {
  private final CandleAverage veryShort2 = average(CandleSettingType.SHADOW_VERY_SHORT, 2);
  private final CandleAverage veryShort1 = average(CandleSettingType.SHADOW_VERY_SHORT, 1);
  private final CandleAverage veryShort0 = average(CandleSettingType.SHADOW_VERY_SHORT, 0);
  private final CandleAverage near2 = average(CandleSettingType.NEAR, 2);
  private final CandleAverage near1 = average(CandleSettingType.NEAR, 1);
  private final CandleAverage far2 = average(CandleSettingType.FAR, 2);
  private final CandleAverage far1 = average(CandleSettingType.FAR, 1);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  public ThreeWhiteSoldiers(String name) {
    super(
        name,
        lookBack(
            3,
            CandleSettingType.SHADOW_VERY_SHORT,
            CandleSettingType.BODY_SHORT,
            CandleSettingType.FAR,
            CandleSettingType.NEAR));
  }

  /// A pattern named `THREEWHITESOLDIERS`.
  public ThreeWhiteSoldiers() {
    this("THREEWHITESOLDIERS");
  }

  @Override
  protected int find() {
    boolean rising =
        isWhite(2) && isWhite(1) && isWhite(0) && close(0) > close(1) && close(1) > close(2);
    boolean bare =
        below(upperShadow(2), veryShort2)
            && below(upperShadow(1), veryShort1)
            && below(upperShadow(0), veryShort0);
    boolean opens =
        open(1) > open(2)
            && !above(open(1), close(2) + near2.value())
            && open(0) > open(1)
            && !above(open(0), close(1) + near1.value());
    boolean bodies =
        above(body(1), body(2) - far2.value())
            && above(body(0), body(1) - far1.value())
            && above(body(0), shortBody);
    return rising && bare && opens && bodies ? 1 : 0;
  }
}
