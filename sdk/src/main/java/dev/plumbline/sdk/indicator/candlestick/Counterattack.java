package dev.plumbline.sdk.indicator.candlestick;

/// Two long candles of opposite colors with equal closes; the color of the second is the sign.
///
/// The average for equality is kept as LEAN keeps it: it moves on with the newest candle.
///
/// Source: TA-Lib, `CDLCOUNTERATTACK`.
public final class Counterattack extends CandlestickPattern {
  private final CandleAverage equal = new CandleAverage(this, CandleSettingType.EQUAL, 1);
  private final CandleAverage longBody1 = average(CandleSettingType.BODY_LONG, 1);
  private final CandleAverage longBody0 = average(CandleSettingType.BODY_LONG, 0);

  /// A pattern with a name of its own.
  public Counterattack(String name) {
    super(name, lookBack(2, CandleSettingType.EQUAL, CandleSettingType.BODY_LONG));
  }

  /// A pattern named `COUNTERATTACK`.
  public Counterattack() {
    this("COUNTERATTACK");
  }

  @Override
  int watch() {
    int found = super.watch();
    int candles = CandleSettingType.EQUAL.averagePeriod();
    if (isReady()) {
      equal.add(CandleSettingType.EQUAL, 0);
      equal.subtract(CandleSettingType.EQUAL, candles + 1);
    } else if (samples() >= period() - candles) {
      equal.add(CandleSettingType.EQUAL, 1);
    }
    return found;
  }

  @Override
  protected int find() {
    return color(1) == -color(0)
            && above(body(1), longBody1)
            && above(body(0), longBody0)
            && within(equal, close(0), close(1))
        ? color(0)
        : 0;
  }

  @Override
  public void reset() {
    equal.reset();
    super.reset();
  }
}
