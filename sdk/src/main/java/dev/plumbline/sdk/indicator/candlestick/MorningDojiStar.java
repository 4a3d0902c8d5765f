package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle, a doji that gaps down, and a white candle that closes well within the first
/// body.
///
/// Source: TA-Lib, `CDLMORNINGDOJISTAR`.
public final class MorningDojiStar extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 1);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public MorningDojiStar(String name, double penetration) {
    super(
        name,
        lookBack(
            3,
            CandleSettingType.BODY_DOJI,
            CandleSettingType.BODY_LONG,
            CandleSettingType.BODY_SHORT));
    this.penetration = penetration;
  }

  /// A pattern named `MORNINGDOJISTAR`.
  public MorningDojiStar(double penetration) {
    this("MORNINGDOJISTAR", penetration);
  }

  /// A pattern named `MORNINGDOJISTAR` with a penetration of 0.3.
  public MorningDojiStar() {
    this(0.3);
  }

  @Override
  protected int find() {
    boolean first = isBlack(2) && above(body(2), longBody);
    boolean star = !above(body(1), dojiBody) && bodyGapDown(1, 2);
    boolean last = isWhite(0) && above(body(0), shortBody);
    return first && star && last && above(close(0), close(2) + body(2) * penetration) ? 1 : 0;
  }
}
