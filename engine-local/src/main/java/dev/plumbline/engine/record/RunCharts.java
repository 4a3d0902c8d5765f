package dev.plumbline.engine.record;

import dev.plumbline.engine.statistics.ValueSeries;
import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.CandlestickSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.Series;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.time.Nanos;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// The charts of a run: the engine's own and the author's.
final class RunCharts {
  static final String STRATEGY_EQUITY = "Strategy Equity";
  static final String EQUITY = "Equity";
  static final String RETURN = "Return";
  static final String BENCHMARK = "Benchmark";
  static final String DRAWDOWN = "Drawdown";
  static final String PORTFOLIO_TURNOVER = "Portfolio Turnover";
  static final String PORTFOLIO_MARGIN = "Portfolio Margin";
  static final String ASSETS_SALES_VOLUME = "Assets Sales Volume";
  static final String EXPOSURE = "Exposure";
  static final String CAPACITY = "Capacity";

  private final LinkedHashMap<String, Chart> charts = new LinkedHashMap<>();

  RunCharts() {
    Chart equity = chart(STRATEGY_EQUITY);
    equity.addSeries(new CandlestickSeries(EQUITY, 0, "$"));
    equity.addSeries(new Series(RETURN, SeriesType.BAR, 1, "%"));
  }

  /// The chart of that name, made if need be.
  Chart chart(String name) {
    return charts.computeIfAbsent(name, Chart::new);
  }

  /// Where a point goes.
  ///
  /// @param chart name of the chart
  /// @param series name of the series
  /// @param type how a new series is drawn
  /// @param unit unit of a new series
  record Place(String chart, String series, SeriesType type, String unit) {
    static Place line(String chart, String series, String unit) {
      return new Place(chart, series, SeriesType.LINE, unit);
    }
  }

  /// Draws a point, unless the series has one of that time or later; turnover is always drawn.
  void sample(Place place, SeriesPoint point) {
    BaseSeries series = series(place);
    if (place.chart.equals(PORTFOLIO_TURNOVER)) {
      series.addPoint(point);
    } else {
      append(series, point);
    }
  }

  /// The series of a place, made if need be; it stays the same for the whole run.
  BaseSeries series(Place place) {
    Chart chart = chart(place.chart);
    BaseSeries series = chart.series().get(place.series);
    if (series == null) {
      series = BaseSeries.create(place.type, place.series, 0, place.unit);
      chart.addSeries(series);
    }
    return series;
  }

  /// Appends a point, unless the series has one of that time or later.
  static void append(BaseSeries series, SeriesPoint point) {
    SeriesPoint last = series.lastPoint();
    if (last == null || point.utcNs() > last.utcNs()) {
      series.addPoint(point);
    }
  }

  /// The values of a series; empty if there is none.
  ValueSeries values(String chart, String series) {
    return values(chart, series, Nanos.MIN);
  }

  /// The last values of a series, none missing from a time on; empty if there is no series.
  ValueSeries values(String chart, String series, long fromUtcNs) {
    Chart found = charts.get(chart);
    BaseSeries values = found == null ? null : found.series().get(series);
    return values == null ? ValueSeries.EMPTY : ValueSeries.of(values, fromUtcNs);
  }

  /// Whether the chart was ever drawn.
  boolean contains(String chart) {
    return charts.containsKey(chart);
  }

  /// The charts in LEAN's order.
  SequencedMap<String, Chart> inLeanOrder() {
    return ChartOrder.sorted(charts);
  }
}
