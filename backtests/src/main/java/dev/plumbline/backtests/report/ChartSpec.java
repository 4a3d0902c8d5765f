package dev.plumbline.backtests.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a chart is drawn from: names of packed columns, and how.
final class ChartSpec {
  private final String title;
  private final int height;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final List<String> series = new ArrayList<>();

  /// A chart.
  ///
  /// @param kind how it is drawn, as the page's script knows it
  /// @param x the column along the bottom
  /// @param unit of the values: `percent` (fractions), `money` or `number`
  ChartSpec(String title, String kind, String x, String unit, int height) {
    this.title = title;
    this.height = height;
    fields.put("kind", kind);
    fields.put("x", x);
    fields.put("unit", unit);
  }

  /// Adds a line.
  ///
  /// @param column column of its values
  /// @param colour name of a colour of the page, such as `main`
  /// @param form `line`, `area`, `step`, `bars`, `dash` or `stack`
  ChartSpec line(String column, String label, String colour, String form) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("c", column);
    one.put("l", label);
    one.put("k", colour);
    one.put("f", form);
    series.add(Json.object(one));
    return this;
  }

  /// Sets something else that the kind of chart knows.
  ChartSpec with(String name, Object value) {
    fields.put(name, value);
    return this;
  }

  String title() {
    return title;
  }

  int height() {
    return height;
  }

  /// As the page's script reads it.
  String json() {
    fields.put("series", "[" + String.join(",", series) + "]");
    return Json.object(fields);
  }
}
