package dev.plumbline.sdk.indicator.candlestick;

/// A long candle, three short ones of the other color that drift back within its range, and a long
/// one that goes on beyond its close; the first color is the sign.
///
/// Source: TA-Lib, `CDLRISEFALL3METHODS`.
public final class RiseFallThreeMethods extends CandlestickPattern {
  private final CandleAverage long4 = average(CandleSettingType.BODY_LONG, 4);
  private final CandleAverage short3 = average(CandleSettingType.BODY_SHORT, 3);
  private final CandleAverage short2 = average(CandleSettingType.BODY_SHORT, 2);
  private final CandleAverage short1 = average(CandleSettingType.BODY_SHORT, 1);
  private final CandleAverage long0 = average(CandleSettingType.BODY_LONG, 0);

  /// A pattern with a name of its own.
  public RiseFallThreeMethods(String name) {
    super(name, lookBack(5, CandleSettingType.BODY_SHORT, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `RISEFALLTHREEMETHODS`.
  public RiseFallThreeMethods() {
    this("RISEFALLTHREEMETHODS");
  }

  @Override
  public boolean isReady() {
    return samples() > period();
  }

  @Override
  protected int find() {
    boolean bodies =
        above(body(4), long4)
            && below(body(3), short3)
            && below(body(2), short2)
            && below(body(1), short1)
            && above(body(0), long0);
    boolean colors =
        color(4) == -color(3)
            && color(3) == color(2)
            && color(2) == color(1)
            && color(1) == -color(0);
    return bodies && colors && isInside(3) && isInside(2) && isInside(1) && continues()
        ? color(4)
        : 0;
  }

  private boolean isInside(int candle) {
    return bottom(candle) < high(4) && top(candle) > low(4);
  }

  private boolean continues() {
    int sign = color(4);
    boolean drifts = close(2) * sign < close(3) * sign && close(1) * sign < close(2) * sign;
    return drifts && open(0) * sign > close(1) * sign && close(0) * sign > close(4) * sign;
  }
}
