package dev.plumbline.sdk.indicator.candlestick;

/// Two black candles with equal closes.
///
/// Source: TA-Lib, `CDLMATCHINGLOW`.
public final class MatchingLow extends CandlestickPattern {
  private final CandleAverage equal = average(CandleSettingType.EQUAL, 1);

  /// A pattern with a name of its own.
  public MatchingLow(String name) {
    super(name, lookBack(2, CandleSettingType.EQUAL));
  }

  /// A pattern named `MATCHINGLOW`.
  public MatchingLow() {
    this("MATCHINGLOW");
  }

  @Override
  protected int find() {
    return isBlack(1) && isBlack(0) && within(equal, close(0), close(1)) ? 1 : 0;
  }
}
