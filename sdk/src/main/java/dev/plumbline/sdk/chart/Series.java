package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// A series of numbers.
public final class Series extends BaseSeries {
  private Color color = Color.EMPTY;
  private ScatterMarkerSymbol scatterMarkerSymbol = ScatterMarkerSymbol.NONE;

  /// A line in the first pane, in account currency.
  public Series(String name) {
    this(name, SeriesType.LINE, 0, "$");
  }

  /// A series of the type in a pane, in account currency.
  public Series(String name, SeriesType seriesType, int index) {
    this(name, seriesType, index, "$");
  }

  /// A series of the type in the first pane.
  public Series(String name, SeriesType seriesType, String unit) {
    this(name, seriesType, 0, unit);
  }

  /// A series of the type in the first pane, coloured.
  public Series(String name, SeriesType seriesType, String unit, Color color) {
    this(name, seriesType, 0, unit);
    setColor(color);
  }

  /// A series of marks in the first pane, coloured.
  public Series(
      String name, SeriesType seriesType, String unit, Color color, ScatterMarkerSymbol symbol) {
    this(name, seriesType, unit, color);
    setScatterMarkerSymbol(symbol);
  }

  /// A series of the type in a pane, in a unit.
  public Series(String name, SeriesType seriesType, int index, String unit) {
    super(name, seriesType, index, unit);
    if (seriesType == SeriesType.CANDLE) {
      throw new IllegalArgumentException(
          "Series '" + name + "': candles need a CandlestickSeries, not a Series of numbers");
    }
  }

  /// The colour; [Color#EMPTY] leaves it to whoever draws.
  public Color color() {
    return color;
  }

  /// Sets the colour; not null.
  public void setColor(Color color) {
    this.color = Objects.requireNonNull(color, "colour of a series; use Color.EMPTY for none");
  }

  /// The mark of a scatter series.
  public ScatterMarkerSymbol scatterMarkerSymbol() {
    return scatterMarkerSymbol;
  }

  /// Sets the mark of a scatter series; not null.
  public void setScatterMarkerSymbol(ScatterMarkerSymbol symbol) {
    this.scatterMarkerSymbol = Objects.requireNonNull(symbol, "mark of a series");
  }

  /// Appends a value; a value at the last time replaces the last one. Null makes a gap.
  public void addPoint(long utcNs, Decimal value) {
    addPoint(
        seriesType() == SeriesType.SCATTER
            ? new ScatterChartPoint(utcNs, value, null)
            : new ChartPoint(utcNs, value));
  }

  @Override
  public SeriesPoint consolidated() {
    if (values().isEmpty()) {
      return null;
    }
    Decimal sum = Decimal.ZERO;
    for (SeriesPoint point : values()) {
      Decimal y = valueOf(point);
      sum = y == null ? sum : sum.add(y);
    }
    return new ChartPoint(values().getLast().unixSeconds() * 1_000_000_000L, sum);
  }

  /// The value of a point of a series of numbers; null for a gap or a candle.
  public static Decimal valueOf(SeriesPoint point) {
    if (point instanceof ChartPoint plain) {
      return plain.yExact();
    }
    return switch (point) {
      case ChartPoint p -> p.yExact();
      case ScatterChartPoint p -> p.yExact();
      case Candlestick _ -> null;
    };
  }

  @Override
  public Series cloneEmpty() {
    Series copy = new Series(name(), seriesType(), index(), unit());
    copyLookTo(copy);
    copy.color = color;
    copy.scatterMarkerSymbol = scatterMarkerSymbol;
    return copy;
  }

  @Override
  void check(SeriesPoint point) {
    if (point instanceof Candlestick) {
      throw new IllegalArgumentException(
          "Series '" + name() + "' holds numbers; a candle belongs in a CandlestickSeries");
    }
  }
}
