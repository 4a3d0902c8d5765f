package dev.plumbline.sdk.indicator.candlestick;

/// Two black candles with equal closes around a white one that trades above the first close.
///
/// The average for equality is kept as LEAN keeps it: it begins with bodies instead of ranges.
///
/// Source: TA-Lib, `CDLSTICKSANDWICH`.
public final class StickSandwich extends CandlestickPattern {
  private final CandleAverage equal = new CandleAverage(this, CandleSettingType.EQUAL, 2);

  /// A pattern with a name of its own.
  public StickSandwich(String name) {
    super(name, lookBack(3, CandleSettingType.EQUAL));
  }

  /// A pattern named `STICKSANDWICH`.
  public StickSandwich() {
    this("STICKSANDWICH");
  }

  @Override
  int watch() {
    int found = super.watch();
    int candles = CandleSettingType.EQUAL.averagePeriod();
    if (isReady()) {
      equal.add(CandleSettingType.EQUAL, 2);
      equal.subtract(CandleSettingType.EQUAL, candles + 2);
    } else if (samples() >= period() - candles) {
      equal.add(CandleSettingType.BODY_LONG, 2);
    }
    return found;
  }

  @Override
  protected int find() {
    return isBlack(2)
            && isWhite(1)
            && isBlack(0)
            && low(1) > close(2)
            && within(equal, close(0), close(2))
        ? 1
        : 0;
  }

  @Override
  public void reset() {
    equal.reset();
    super.reset();
  }
}
