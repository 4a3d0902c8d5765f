package dev.plumbline.sdk.indicator.candlestick;

/// A long white candle, a short one that gaps up, and a black candle that closes well within the
/// first body.
///
/// Source: TA-Lib, `CDLEVENINGSTAR`.
public final class EveningStar extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage shortBody1 = average(CandleSettingType.BODY_SHORT, 1);
  private final CandleAverage shortBody0 = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public EveningStar(String name, double penetration) {
    super(name, lookBack(3, CandleSettingType.BODY_SHORT, CandleSettingType.BODY_LONG));
    this.penetration = penetration;
  }

  /// A pattern named `EVENINGSTAR`.
  public EveningStar(double penetration) {
    this("EVENINGSTAR", penetration);
  }

  /// A pattern named `EVENINGSTAR` with a penetration of 0.3.
  public EveningStar() {
    this(0.3);
  }

  @Override
  protected int find() {
    boolean first = isWhite(2) && above(body(2), longBody);
    boolean star = !above(body(1), shortBody1) && bodyGapUp(1, 2);
    boolean last = isBlack(0) && above(body(0), shortBody0);
    return first && star && last && above(close(2) - body(2) * penetration, close(0)) ? -1 : 0;
  }
}
