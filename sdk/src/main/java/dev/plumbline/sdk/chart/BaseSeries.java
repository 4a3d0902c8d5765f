package dev.plumbline.sdk.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/// A named sequence of points of a chart, ascending in time.
///
/// A series is made by an author or by the engine, grows while a run lasts, and belongs to one
/// thread.
public abstract sealed class BaseSeries permits Series, CandlestickSeries {
  private final String name;
  private final SeriesType seriesType;
  private final int index;
  private final String unit;
  private Integer zIndex;
  private String indexName;
  private String tooltip;
  private final ArrayList<SeriesPoint> values = new ArrayList<>();
  private int updatePosition;

  BaseSeries(String name, SeriesType seriesType, int index, String unit) {
    this.name = Objects.requireNonNull(name, "name of a series");
    this.seriesType = Objects.requireNonNull(seriesType, "type of a series");
    this.index = index;
    this.unit = Objects.requireNonNull(unit, "unit of a series");
  }

  /// A series of the class that fits the type: bars for [SeriesType#CANDLE], else numbers.
  public static BaseSeries create(SeriesType seriesType, String name, int index, String unit) {
    return seriesType == SeriesType.CANDLE
        ? new CandlestickSeries(name, index, unit)
        : new Series(name, seriesType, index, unit);
  }

  /// The name, unique within its chart.
  public String name() {
    return name;
  }

  /// The way the series is drawn.
  public SeriesType seriesType() {
    return seriesType;
  }

  /// The pane of the chart: series of the same index share one.
  public int index() {
    return index;
  }

  /// The unit of the values, such as `$` or `%`; may be empty.
  public String unit() {
    return unit;
  }

  /// The depth within the pane; null for none.
  public Integer zIndex() {
    return zIndex;
  }

  /// Sets the depth within the pane; null for none.
  public void setZIndex(Integer zIndex) {
    this.zIndex = zIndex;
  }

  /// The name of the pane; null for none.
  public String indexName() {
    return indexName;
  }

  /// Sets the name of the pane; null for none.
  public void setIndexName(String indexName) {
    this.indexName = indexName;
  }

  /// The pattern of the text shown at a point; null for none.
  public String tooltip() {
    return tooltip;
  }

  /// Sets the pattern of the text shown at a point; null for none.
  public void setTooltip(String tooltip) {
    this.tooltip = tooltip;
  }

  /// The points in time order; a view that cannot be changed.
  public List<SeriesPoint> values() {
    return Collections.unmodifiableList(values);
  }

  /// The last point, or null if there is none.
  public SeriesPoint lastPoint() {
    return values.isEmpty() ? null : values.getLast();
  }

  /// Appends a point; a point of the same time as the last one replaces it.
  ///
  /// @throws IllegalArgumentException if the kind of point does not fit the series
  public void addPoint(SeriesPoint point) {
    check(point);
    if (!values.isEmpty() && values.getLast().utcNs() == point.utcNs()) {
      values.set(values.size() - 1, point);
    } else {
      values.add(point);
    }
  }

  /// Appends points as they are, even where times repeat.
  public void addAll(List<? extends SeriesPoint> points) {
    points.forEach(this::check);
    values.addAll(points);
  }

  /// Forgets all points.
  public void purge() {
    values.clear();
    updatePosition = 0;
  }

  /// A series of the same name and look with the points appended since the last call.
  public BaseSeries updates() {
    BaseSeries copy = cloneEmpty();
    copy.addAll(values.subList(updatePosition, values.size()));
    updatePosition = values.size();
    return copy;
  }

  /// All points as one: the sum of the values at the last time; null if there is no point.
  public abstract SeriesPoint consolidated();

  /// A series of the same name and look without points.
  public abstract BaseSeries cloneEmpty();

  abstract void check(SeriesPoint point);

  void copyLookTo(BaseSeries other) {
    other.zIndex = zIndex;
    other.indexName = indexName;
    other.tooltip = tooltip;
  }
}
