package dev.plumbline.sdk.indicator.candlestick;

/// A long body, a short one within it, and a candle that closes beyond the open of the first; the
/// sign is against the first color.
///
/// Source: TA-Lib, `CDL3INSIDE`.
public final class ThreeInside extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 2);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 1);

  /// A pattern with a name of its own.
  public ThreeInside(String name) {
    super(name, lookBack(3, CandleSettingType.BODY_SHORT, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `THREEINSIDE`.
  public ThreeInside() {
    this("THREEINSIDE");
  }

  @Override
  protected int find() {
    boolean inside =
        above(body(2), longBody)
            && !above(body(1), shortBody)
            && top(1) < top(2)
            && bottom(1) > bottom(2);
    boolean down = isWhite(2) && isBlack(0) && close(0) < open(2);
    boolean up = isBlack(2) && isWhite(0) && close(0) > open(2);
    return inside && (down || up) ? -color(2) : 0;
  }
}
