package dev.plumbline.backtests.stored;

import dev.plumbline.backtests.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The charts of a result file.
final class StoredCharts {
  private StoredCharts() {}

  /// The series of a chart.
  static SequencedMap<String, StoredSeries> series(JsonValue chart) {
    SequencedMap<String, StoredSeries> all = new LinkedHashMap<>();
    chart.get("series").fields().forEach((name, one) -> all.put(name, of(name, one)));
    return all;
  }

  private static StoredSeries of(String name, JsonValue series) {
    List<JsonValue> points = series.get("values").items();
    long[] seconds = new long[points.size()];
    double[] values = new double[points.size()];
    for (int i = 0; i < values.length; i++) {
      JsonValue point = points.get(i);
      List<JsonValue> parts = point.items();
      boolean listed = !parts.isEmpty();
      JsonValue time = listed ? parts.getFirst() : point.get("x");
      JsonValue value = listed ? parts.getLast() : point.get("y");
      seconds[i] = (long) time.number();
      values[i] = value.isNumber() ? value.number() : Double.NaN;
    }
    return new StoredSeries(name, series.get("unit").text(), seconds, values);
  }
}
