package dev.plumbline.sdk.indicator.candlestick;

/// A short body under a long upper shadow that gaps up.
///
/// Source: TA-Lib, `CDLSHOOTINGSTAR`.
public final class ShootingStar extends CandlestickPattern {
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);
  private final CandleAverage veryShortShadow = average(CandleSettingType.SHADOW_VERY_SHORT, 0);

  /// A pattern with a name of its own.
  public ShootingStar(String name) {
    super(
        name,
        lookBack(
            2,
            CandleSettingType.BODY_SHORT,
            CandleSettingType.SHADOW_LONG,
            CandleSettingType.SHADOW_VERY_SHORT));
  }

  /// A pattern named `SHOOTINGSTAR`.
  public ShootingStar() {
    this("SHOOTINGSTAR");
  }

  @Override
  protected int find() {
    return below(body(0), shortBody)
            && above(upperShadow(0), longShadow)
            && below(lowerShadow(0), veryShortShadow)
            && bodyGapUp(0, 1)
        ? -1
        : 0;
  }
}
