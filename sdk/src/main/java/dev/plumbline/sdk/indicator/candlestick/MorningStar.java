package dev.plumbline.sdk.indicator.candlestick;

/// A long black candle, a short one that gaps down, and a white candle that closes well within the
/// first body.
///
/// The average for the last body is kept as LEAN keeps it: it begins two candles too early.
///
/// Source: TA-Lib, `CDLMORNINGSTAR`.
public final class MorningStar extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage shortBody1 = average(CandleSettingType.BODY_SHORT, 1);
  private final CandleAverage shortBody0 = new CandleAverage(this, CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public MorningStar(String name, double penetration) {
    super(name, lookBack(3, CandleSettingType.BODY_SHORT, CandleSettingType.BODY_LONG));
    this.penetration = penetration;
  }

  /// A pattern named `MORNINGSTAR`.
  public MorningStar(double penetration) {
    this("MORNINGSTAR", penetration);
  }

  /// A pattern named `MORNINGSTAR` with a penetration of 0.3.
  public MorningStar() {
    this(0.3);
  }

  @Override
  int watch() {
    int found = super.watch();
    int candles = CandleSettingType.BODY_SHORT.averagePeriod();
    if (isReady()) {
      shortBody0.add(CandleSettingType.BODY_SHORT, 0);
      shortBody0.subtract(CandleSettingType.BODY_SHORT, candles);
    } else if (samples() >= period() - candles - 1 && samples() < period() - 1) {
      shortBody0.add(CandleSettingType.BODY_SHORT, 1);
    }
    return found;
  }

  @Override
  protected int find() {
    boolean first = isBlack(2) && above(body(2), longBody);
    boolean star = !above(body(1), shortBody1) && bodyGapDown(1, 2);
    boolean last = isWhite(0) && above(body(0), shortBody0);
    return first && star && last && above(close(0), close(2) + body(2) * penetration) ? 1 : 0;
  }

  @Override
  public void reset() {
    shortBody0.reset();
    super.reset();
  }
}
