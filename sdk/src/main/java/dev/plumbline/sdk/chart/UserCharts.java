package dev.plumbline.sdk.chart;

import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The charts that an author draws with `plot`.
///
/// The engine takes what is new from time to time with [#updates()].
public final class UserCharts {
  /// The chart that takes series plotted without the name of a chart.
  public static final String STRATEGY_EQUITY = "Strategy Equity";

  private static final Map<String, List<String>> RESERVED =
      Map.of(
          STRATEGY_EQUITY,
          List.of("Equity", "Return"),
          "Capacity",
          List.of("Strategy Capacity"),
          "Drawdown",
          List.of("Equity Drawdown"),
          "Benchmark",
          List.of("Benchmark"),
          "Assets Sales Volume",
          List.of(),
          "Exposure",
          List.of(),
          "Portfolio Margin",
          List.of(),
          "Portfolio Turnover",
          List.of("Portfolio Turnover"));

  private final LinkedHashMap<String, Chart> charts = new LinkedHashMap<>();

  /// Adds a chart; without effect if there is one of that name.
  public void addChart(Chart chart) {
    charts.putIfAbsent(chart.name(), chart);
  }

  /// Adds a series in place of one of the same name; makes the chart if need be.
  public void addSeries(String chart, String series, SeriesType seriesType, String unit) {
    charts
        .computeIfAbsent(chart, Chart::new)
        .putSeries(BaseSeries.create(seriesType, series, 0, unit));
  }

  /// Appends a number; makes the chart and the series, a line, if need be.
  ///
  /// @throws IllegalArgumentException if the name is one of the engine's own, or if the series
  ///   holds candles
  public void plot(String chart, String series, long utcNs, Decimal value) {
    BaseSeries target = series(chart, series, SeriesType.LINE);
    if (!(target instanceof Series numbers)) {
      throw new IllegalArgumentException(
          "Series '%s' of chart '%s' holds candles; plot open, high, low and close"
              .formatted(series, chart));
    }
    numbers.addPoint(utcNs, value);
  }

  /// Appends a bar; makes the chart and the series if need be.
  ///
  /// @throws IllegalArgumentException if the name is one of the engine's own, or if the series
  ///   holds numbers
  public void plot(String chart, String series, Candlestick candle) {
    series(chart, series, SeriesType.CANDLE).addPoint(candle);
  }

  private BaseSeries series(String chart, String series, SeriesType type) {
    List<String> reserved = RESERVED.get(chart);
    if (reserved != null && reserved.isEmpty()) {
      throw new IllegalArgumentException("'" + chart + "' is a reserved chart name.");
    }
    if (reserved != null && reserved.contains(series)) {
      throw new IllegalArgumentException(
          "'%s' is a reserved series name for chart '%s'.".formatted(series, chart));
    }
    Chart target = charts.computeIfAbsent(chart, Chart::new);
    BaseSeries found = target.series().get(series);
    if (found == null) {
      found = BaseSeries.create(type, series, 0, "$");
      target.addSeries(found);
    }
    return found;
  }

  /// Whether nothing was ever drawn.
  public boolean isEmpty() {
    return charts.isEmpty();
  }

  /// One chart for each chart drawn, with the points appended since the last call.
  public List<Chart> updates() {
    List<Chart> updates = new ArrayList<>(charts.size());
    charts.values().forEach(chart -> updates.add(chart.updates()));
    return updates;
  }
}
