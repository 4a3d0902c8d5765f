package dev.plumbline.sdk.indicator.candlestick;

/// A candle whose open and close are about equal.
///
/// Source: TA-Lib, `CDLDOJI`.
public final class Doji extends CandlestickPattern {
  private final CandleAverage dojiBody = average(CandleSettingType.BODY_DOJI, 0);

  /// A pattern with a name of its own.
  public Doji(String name) {
    super(name, lookBack(1, CandleSettingType.BODY_DOJI));
  }

  /// A pattern named `DOJI`.
  public Doji() {
    this("DOJI");
  }

  @Override
  protected int find() {
    return !above(body(0), dojiBody) ? 1 : 0;
  }
}
