package dev.plumbline.sdk.indicator.candlestick;

/// A long candle, a doji that gaps away from it, and a candle of the other color that gaps back and
/// closes well within the first body; its color is the sign.
///
/// The averages are kept as LEAN keeps them: they span other candles than those before.
///
/// Source: TA-Lib, `CDLABANDONEDBABY`.
public final class AbandonedBaby extends CandlestickPattern {
  private final double penetration;
  private final CandleAverage longBody = new CandleAverage(this, CandleSettingType.BODY_LONG, 2);
  private final CandleAverage dojiBody = new CandleAverage(this, CandleSettingType.BODY_DOJI, 1);
  private final CandleAverage shortBody = new CandleAverage(this, CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  ///
  /// @param penetration the share of the first body that the last candle must reach into
  public AbandonedBaby(String name, double penetration) {
    super(
        name,
        lookBack(
            2,
            CandleSettingType.BODY_DOJI,
            CandleSettingType.BODY_LONG,
            CandleSettingType.BODY_SHORT));
    this.penetration = penetration;
  }

  /// A pattern named `ABANDONEDBABY`.
  public AbandonedBaby(double penetration) {
    this("ABANDONEDBABY", penetration);
  }

  /// A pattern named `ABANDONEDBABY` with a penetration of 0.3.
  public AbandonedBaby() {
    this(0.3);
  }

  @Override
  public boolean isReady() {
    return samples() > period();
  }

  @Override
  int watch() {
    int found = super.watch();
    if (samples() > period()) {
      roll(
          longBody,
          CandleSettingType.BODY_LONG,
          2,
          CandleSettingType.BODY_LONG.averagePeriod() - 1);
      roll(dojiBody, CandleSettingType.BODY_DOJI, 1, CandleSettingType.BODY_DOJI.averagePeriod());
      roll(
          shortBody,
          CandleSettingType.BODY_SHORT,
          0,
          CandleSettingType.BODY_SHORT.averagePeriod() + 1);
    } else {
      warm(longBody, CandleSettingType.BODY_LONG, 2);
      warm(dojiBody, CandleSettingType.BODY_DOJI, 1);
      warm(shortBody, CandleSettingType.BODY_SHORT, 0);
    }
    return found;
  }

  @Override
  protected int find() {
    boolean bodies =
        above(body(2), longBody) && !above(body(1), dojiBody) && above(body(0), shortBody);
    double reach = body(2) * penetration;
    boolean down =
        isWhite(2)
            && isBlack(0)
            && above(close(2) - reach, close(0))
            && gapUp(1, 2)
            && gapDown(0, 1);
    boolean up =
        isBlack(2)
            && isWhite(0)
            && above(close(0), close(2) + reach)
            && gapDown(1, 2)
            && gapUp(0, 1);
    return bodies && (down || up) ? color(0) : 0;
  }

  private void warm(CandleAverage average, CandleSettingType setting, int candle) {
    if (samples() > period() - setting.averagePeriod()) {
      average.add(setting, candle);
    }
  }

  private static void roll(CandleAverage average, CandleSettingType setting, int in, int out) {
    average.add(setting, in);
    average.subtract(setting, out);
  }

  @Override
  public void reset() {
    longBody.reset();
    dojiBody.reset();
    shortBody.reset();
    super.reset();
  }
}
