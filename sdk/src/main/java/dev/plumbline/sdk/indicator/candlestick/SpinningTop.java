package dev.plumbline.sdk.indicator.candlestick;

/// A short body between shadows longer than itself; its color is the sign.
///
/// Source: TA-Lib, `CDLSPINNINGTOP`.
public final class SpinningTop extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  public SpinningTop(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_SHORT));
  }

  /// A pattern named `SPINNINGTOP`.
  public SpinningTop() {
    this("SPINNINGTOP");
  }

  @Override
  protected int find() {
    return below(body(0), shortBody)
            && above(upperShadow(0), body(0))
            && above(lowerShadow(0), body(0))
        ? color(0)
        : 0;
  }
}
