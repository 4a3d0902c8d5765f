package dev.plumbline.sdk.indicator.candlestick;

import dev.plumbline.sdk.indicator.CompensatedSum;

/// The bound that a [CandleSettingType] sets for one candle of a pattern.
public final class CandleAverage {
  private final CandlestickPattern pattern;
  private final CandleSettingType setting;
  private final int barsAgo;
  private final CompensatedSum total = new CompensatedSum();

  CandleAverage(CandlestickPattern pattern, CandleSettingType setting, int barsAgo) {
    this.pattern = pattern;
    this.setting = setting;
    this.barsAgo = barsAgo;
  }

  /// The bound: a share of the average over the candles before the candle, or of the candle itself.
  public double value() {
    int period = setting.averagePeriod();
    double average = period == 0 ? pattern.measure(setting, barsAgo) : total.value() / period;
    double share = setting.factor() * average;
    return setting.rangeType() == CandleRangeType.SHADOWS ? share / 2 : share;
  }

  /// Takes the candle in and lets the oldest go, after the pattern was looked for.
  void roll(long samples) {
    int oldest = barsAgo + setting.averagePeriod();
    if (samples > barsAgo) {
      total.add(pattern.measure(setting, barsAgo));
    }
    if (samples > oldest) {
      total.add(-pattern.measure(setting, oldest));
    }
  }

  /// Adds the measure of a candle, for patterns that keep their total in a way of their own.
  void add(CandleSettingType measured, int candle) {
    total.add(pattern.measure(measured, candle));
  }

  /// Takes the measure of a candle away.
  void subtract(CandleSettingType measured, int candle) {
    total.add(-pattern.measure(measured, candle));
  }

  void reset() {
    total.reset();
  }
}
