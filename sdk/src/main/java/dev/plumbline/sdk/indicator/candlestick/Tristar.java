package dev.plumbline.sdk.indicator.candlestick;

/// Three dojis of which the second gaps away: upward is a downward sign, and the other way round.
///
/// Source: TA-Lib, `CDLTRISTAR`.
public final class Tristar extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 2);

  /// A pattern with a name of its own.
  public Tristar(String name) {
    super(name, lookBack(3, CandleSettingType.BODY_DOJI));
  }

  /// A pattern named `TRISTAR`.
  public Tristar() {
    this("TRISTAR");
  }

  @Override
  protected int find() {
    boolean dojis =
        !above(body(2), dojiBody) && !above(body(1), dojiBody) && !above(body(0), dojiBody);
    boolean down = bodyGapUp(1, 2) && top(0) < top(1);
    boolean up = bodyGapDown(1, 2) && bottom(0) > bottom(1);
    return dojis && (down || up) ? (up ? 1 : -1) : 0;
  }
}
