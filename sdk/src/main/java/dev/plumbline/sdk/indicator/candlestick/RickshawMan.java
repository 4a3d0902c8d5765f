package dev.plumbline.sdk.indicator.candlestick;

/// A doji with two long shadows near the middle of its range.
///
/// Source: TA-Lib, `CDLRICKSHAWMAN`.
public final class RickshawMan extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);
  private final CandleAverage longShadow = average(CandleSettingType.SHADOW_LONG, 0);
  private final CandleAverage near = average(CandleSettingType.NEAR, 0);

  /// A pattern with a name of its own.
  public RickshawMan(String name) {
    super(
        name,
        lookBack(
            1, CandleSettingType.BODY_DOJI, CandleSettingType.SHADOW_LONG, CandleSettingType.NEAR));
  }

  /// A pattern named `RICKSHAWMAN`.
  public RickshawMan() {
    this("RICKSHAWMAN");
  }

  @Override
  protected int find() {
    boolean shape =
        !above(body(0), dojiBody)
            && above(lowerShadow(0), longShadow)
            && above(upperShadow(0), longShadow);
    double middle = low(0) + range(0) / 2;
    return shape
            && !above(bottom(0), middle + near.value())
            && !above(middle - near.value(), top(0))
        ? 1
        : 0;
  }
}
