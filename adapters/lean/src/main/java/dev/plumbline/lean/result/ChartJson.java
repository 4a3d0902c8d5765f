package dev.plumbline.lean.result;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Candlestick;
import dev.plumbline.sdk.chart.CandlestickSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.ChartPoint;
import dev.plumbline.sdk.chart.ScatterChartPoint;
import dev.plumbline.sdk.chart.Series;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// Charts as LEAN writes them: a chart with its series on one line each.
final class ChartJson {
  private static final Comparator<BaseSeries> ORDER =
      (a, b) -> {
        int byIndex = Integer.compare(a.index(), b.index());
        int bySize = byIndex != 0 ? byIndex : Integer.compare(a.values().size(), b.values().size());
        return bySize != 0 ? bySize : sum(a).compareTo(sum(b));
      };

  private ChartJson() {}

  static void write(JsonWriter json, Collection<Chart> charts) {
    json.name("charts").beginObject();
    for (Chart chart : charts) {
      json.name(chart.name());
      write(json, chart);
    }
    json.endObject();
  }

  private static void write(JsonWriter json, Chart chart) {
    json.beginObject().name("name").value(chart.name()).name("chartType").value(0);
    json.name("series").beginObject();
    List<BaseSeries> series = chart.series().values().stream().sorted(ORDER).toList();
    for (BaseSeries one : series) {
      json.name(one.name());
      boolean lines = json.setIndented(false);
      write(json, one);
      json.setIndented(lines);
    }
    json.endObject();
    if (chart.symbol() != null) {
      symbol(json.name("symbol"), chart.symbol());
    }
    if (chart.legendDisabled()) {
      json.name("legendDisabled").value(true);
    }
    json.endObject();
  }

  static void symbol(JsonWriter json, Symbol symbol) {
    json.beginObject().name("value").value(symbol.value());
    json.name("id").value(symbol.id().toString()).name("permtick").value(symbol.value());
    if (symbol.hasUnderlying()) {
      symbol(json.name("underlying"), symbol.underlying());
    }
    json.endObject();
  }

  private static Decimal sum(BaseSeries series) {
    Decimal sum = Decimal.ZERO;
    for (SeriesPoint point : series.values()) {
      Decimal value = Series.valueOf(point);
      sum = value == null ? sum : sum.add(value);
    }
    return sum;
  }

  private static void write(JsonWriter json, BaseSeries series) {
    json.beginObject().name("name").value(series.name()).name("unit").value(series.unit());
    json.name("index").value(series.index()).name("seriesType").value(series.seriesType().code());
    if (series.zIndex() != null) {
      json.name("zIndex").value(series.zIndex());
    }
    if (series.indexName() != null) {
      json.name("indexName").value(series.indexName());
    }
    if (series.tooltip() != null) {
      json.name("tooltip").value(series.tooltip());
    }
    json.name("values").beginArray();
    for (SeriesPoint point : points(series)) {
      point(json, point);
    }
    json.endArray();
    if (series instanceof Series numbers) {
      json.name("color").value(numbers.color().text());
      json.name("scatterMarkerSymbol").value(numbers.scatterMarkerSymbol().text());
    }
    json.endObject();
  }

  /// The points; those of a pie as one.
  private static List<SeriesPoint> points(BaseSeries series) {
    if (series.seriesType() != SeriesType.PIE) {
      return series.values();
    }
    SeriesPoint sum = series.consolidated();
    return sum == null ? List.of() : List.of(sum);
  }

  private static void point(JsonWriter json, SeriesPoint point) {
    if (point instanceof ChartPoint plain) {
      json.beginArray().value(plain.unixSeconds()).value(plain.yExact()).endArray();
      return;
    }
    if (point instanceof Candlestick c) {
      json.beginArray().value(c.unixSeconds()).value(c.openExact()).value(c.highExact());
      json.value(c.lowExact()).value(c.closeExact()).endArray();
      return;
    }
    ScatterChartPoint scattered = (ScatterChartPoint) point;
    json.beginObject();
    if (scattered.tooltip() != null) {
      json.name("tooltip").value(scattered.tooltip());
    }
    json.name("x").value(point.unixSeconds()).name("y").value(scattered.yExact()).endObject();
  }

  /// The chart with the one series, under the chart's name.
  static void writeOnly(JsonWriter json, Chart chart, CandlestickSeries series) {
    Chart only = chart.cloneEmpty();
    only.addSeries(series);
    write(json, List.of(only));
  }
}
