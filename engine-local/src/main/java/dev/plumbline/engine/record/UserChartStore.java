package dev.plumbline.engine.record;

import dev.plumbline.sdk.chart.BaseSeries;
import dev.plumbline.sdk.chart.Chart;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.chart.SeriesType;
import dev.plumbline.sdk.chart.UserCharts;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Set;
import java.util.function.Consumer;

/// Takes the author's charts into those of the run, within limits: so many series, so many points
/// each.
final class UserChartStore {
  private static final int MAXIMUM_SERIES = 10;
  private static final int MAXIMUM_POINTS = 4000;

  private final UserCharts source;
  private final RunCharts charts;
  private final Consumer<String> warn;
  private final Set<String> seriesNames = new HashSet<>();
  private final Set<String> fullSeries = new HashSet<>();
  private boolean tooManySeries;

  /// @param warn is told when a limit is reached, once for each limit and series
  UserChartStore(UserCharts source, RunCharts charts, Consumer<String> warn) {
    this.source = source;
    this.charts = charts;
    this.warn = warn;
  }

  /// Takes what was drawn since the last call.
  void update() {
    if (source.isEmpty()) {
      return;
    }
    LinkedHashMap<String, Chart> updates = new LinkedHashMap<>();
    source.updates().forEach(chart -> updates.put(chart.name(), chart));
    ChartOrder.sorted(updates).values().forEach(this::take);
  }

  private void take(Chart update) {
    Chart chart = charts.chart(update.name());
    for (BaseSeries series : update.series().values()) {
      if (admits(series) && !series.values().isEmpty()) {
        append(chart, series);
      }
    }
  }

  private boolean admits(BaseSeries series) {
    if (seriesNames.size() < MAXIMUM_SERIES) {
      seriesNames.add(series.name());
    } else if (!seriesNames.contains(series.name())) {
      if (!tooManySeries) {
        tooManySeries = true;
        warn.accept(
            "Charts: the first %d names of series are kept; '%s' and other new ones are ignored"
                .formatted(MAXIMUM_SERIES, series.name()));
      }
      return false;
    }
    return true;
  }

  private void append(Chart chart, BaseSeries update) {
    BaseSeries series = chart.series().get(update.name());
    if (series == null) {
      series = update.cloneEmpty();
      chart.addSeries(series);
    }
    if (update.seriesType() == SeriesType.PIE) {
      SeriesPoint point = update.consolidated();
      series.addPoint(point);
    } else if (series.values().size() + update.values().size() <= MAXIMUM_POINTS) {
      series.addAll(update.values());
    } else if (fullSeries.add(chart.name() + update.name())) {
      warn.accept(
          "Chart '%s': series '%s' has reached its limit of %d points; newer ones are ignored"
              .formatted(chart.name(), update.name(), MAXIMUM_POINTS));
    }
  }
}
