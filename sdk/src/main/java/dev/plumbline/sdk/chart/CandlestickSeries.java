package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.value.Decimal;
import java.util.function.Function;

/// A series of bars.
public final class CandlestickSeries extends BaseSeries {
  /// Bars in the first pane, in account currency.
  public CandlestickSeries(String name) {
    this(name, 0, "$");
  }

  /// Bars in the first pane, in a unit.
  public CandlestickSeries(String name, String unit) {
    this(name, 0, unit);
  }

  /// Bars in a pane, in a unit.
  public CandlestickSeries(String name, int index, String unit) {
    super(name, SeriesType.CANDLE, index, unit);
  }

  /// Appends a bar; a bar at the last time replaces the last one.
  public void addPoint(long utcNs, Decimal open, Decimal high, Decimal low, Decimal close) {
    addPoint(new Candlestick(utcNs, open, high, low, close));
  }

  @Override
  public Candlestick consolidated() {
    return values().isEmpty()
        ? null
        : new Candlestick(
            values().getLast().utcNs(),
            sum(Candlestick::openExact),
            sum(Candlestick::highExact),
            sum(Candlestick::lowExact),
            sum(Candlestick::closeExact));
  }

  private Decimal sum(Function<Candlestick, Decimal> part) {
    Decimal sum = null;
    for (SeriesPoint point : values()) {
      Decimal value = part.apply((Candlestick) point);
      if (value != null) {
        sum = sum == null ? value : sum.add(value);
      }
    }
    return sum;
  }

  @Override
  public CandlestickSeries cloneEmpty() {
    CandlestickSeries copy = new CandlestickSeries(name(), index(), unit());
    copyLookTo(copy);
    return copy;
  }

  @Override
  void check(SeriesPoint point) {
    if (!(point instanceof Candlestick)) {
      throw new IllegalArgumentException(
          "CandlestickSeries '" + name() + "' holds candles, not single numbers");
    }
  }
}
