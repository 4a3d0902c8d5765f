package dev.plumbline.sdk.indicator.candlestick;

/// A long body and a short one within it; the sign is against the first color.
///
/// Source: TA-Lib, `CDLHARAMI`.
public final class Harami extends CandlestickPattern {
  private final CandleAverage longBody = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage shortBody = average(CandleSettingType.BODY_SHORT, 0);

  /// A pattern with a name of its own.
  public Harami(String name) {
    super(name, lookBack(2, CandleSettingType.BODY_LONG, CandleSettingType.BODY_SHORT));
  }

  /// A pattern named `HARAMI`.
  public Harami() {
    this("HARAMI");
  }

  @Override
  protected int find() {
    return above(body(1), longBody)
            && !above(body(0), shortBody)
            && top(0) < top(1)
            && bottom(0) > bottom(1)
        ? -color(1)
        : 0;
  }
}
