package dev.plumbline.sdk.indicator.candlestick;

/// Three white candles, each closing higher, that weaken: bodies shrink or upper shadows grow.
///
/// Source: TA-Lib, `CDLADVANCEBLOCK`.
public final class AdvanceBlock extends CandlestickPattern {
  private final CandleAverage shortShadow2 = average(CandleSettingType.SHADOW_SHORT, 2);
  private final CandleAverage shortShadow1 = average(CandleSettingType.SHADOW_SHORT, 1);
  private final CandleAverage shortShadow0 = average(CandleSettingType.SHADOW_SHORT, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);
  private final CandleAverage near2 = average(CandleSettingType.NEAR, 2);
  private final CandleAverage near1 = average(CandleSettingType.NEAR, 1);
  private final CandleAverage far2 = average(CandleSettingType.FAR, 2);
  private final CandleAverage far1 = average(CandleSettingType.FAR, 1);
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);

  /// A pattern with a name of its own.
  public AdvanceBlock(String name) {
    super(
        name,
        lookBack(
            3,
            CandleSettingType.SHADOW_LONG,
            CandleSettingType.SHADOW_SHORT,
            CandleSettingType.FAR,
            CandleSettingType.NEAR,
            CandleSettingType.BODY_LONG));
  }

  /// A pattern named `ADVANCEBLOCK`.
  public AdvanceBlock() {
    this("ADVANCEBLOCK");
  }

  @Override
  protected int find() {
    boolean rising =
        isWhite(2) && isWhite(1) && isWhite(0) && close(0) > close(1) && close(1) > close(2);
    boolean second = open(1) > open(2) && !above(open(1), close(2) + near2.value());
    boolean third = open(0) > open(1) && !above(open(0), close(1) + near1.value());
    boolean first = above(body(2), longBody) && below(upperShadow(2), shortShadow2);
    return rising && second && third && first && weakens() ? -1 : 0;
  }

  private boolean weakens() {
    boolean farSmaller = above(body(2) - far2.value(), body(1));
    boolean notMuchLarger = above(body(1) + near1.value(), body(0));
    boolean thirdFarSmaller = above(body(1) - far1.value(), body(0));
    boolean thirdSmaller = above(body(1), body(0));
    boolean shadows = above(upperShadow(0), shortShadow0) || above(upperShadow(1), shortShadow1);
    return (farSmaller && notMuchLarger)
        || thirdFarSmaller
        || (thirdSmaller && above(body(2), body(1)) && shadows)
        || (thirdSmaller && above(upperShadow(0), longShadow));
  }
}
