package dev.plumbline.sdk.indicator.candlestick;

/// A long white candle, a doji that gaps up, and a black candle that closes well within the first
/// body.
///
/// Source: TA-Lib, `CDLEVENINGDOJISTAR`.
public final class EveningDojiStar extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 1);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public EveningDojiStar(String name, double penetration) {
    super(
        name,
        lookBack(
            3,
            CandleSettingType.BODY_DOJI,
            CandleSettingType.BODY_LONG,
            CandleSettingType.BODY_SHORT));
    this.penetration = penetration;
  }

  /// A pattern named `EVENINGDOJISTAR`.
  public EveningDojiStar(double penetration) {
    this("EVENINGDOJISTAR", penetration);
  }

  /// A pattern named `EVENINGDOJISTAR` with a penetration of 0.3.
  public EveningDojiStar() {
    this(0.3);
  }

  @Override
  protected int find() {
    boolean first = isWhite(2) && above(body(2), longBody);
    boolean star = !above(body(1), dojiBody) && bodyGapUp(1, 2);
    boolean last = isBlack(0) && above(body(0), shortBody);
    return first && star && last && above(close(2) - body(2) * penetration, close(0)) ? -1 : 0;
  }
}
