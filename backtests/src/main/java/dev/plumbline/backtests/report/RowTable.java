package dev.plumbline.backtests.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A long table that the page's script draws a screenful at a time out of packed columns; it sorts
/// by each column and filters by words and choices.
final class RowTable {
  private final String label;
  private final long rows;
  private final List<String> columns = new ArrayList<>();
  private final Map<String, Object> fields = new LinkedHashMap<>();

  RowTable(String label, long rows) {
    this.label = label;
    this.rows = rows;
    fields.put("rows", rows);
  }

  /// Adds a column.
  ///
  /// @param head its head
  /// @param column packed column
  /// @param type `time`, `number`, `money` (two decimals, coloured), `length`, `text` or `whole`
  /// @param texts list of texts that a `text` column points into; null otherwise
  RowTable column(String head, String column, String type, String texts) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("l", head);
    one.put("c", column);
    one.put("t", type);
    one.put("x", texts);
    columns.add(Json.object(one));
    return this;
  }

  /// Adds a choice: all, or the rows whose number in a column lies in a range.
  ///
  /// @param options label, least and greatest number each, such as `["Won",0.005,1e15]`
  RowTable choice(String head, String column, String options) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("l", head);
    one.put("c", column);
    one.put("o", options);
    fields.merge("choices", Json.object(one), (a, b) -> a + "," + b);
    return this;
  }

  /// Writes the table's place.
  void write(Html html, String zone) {
    Object choices = fields.get("choices");
    fields.put("choices", "[" + (choices == null ? "" : choices) + "]");
    fields.put("columns", "[" + String.join(",", columns) + "]");
    fields.put("zone", zone);
    fields.put("label", label);
    html.raw("<div class=\"rows\" data-rows=\"").words(Json.object(fields)).raw("\">");
    html.element("p class=\"noscript\"", rows + " rows; this table needs scripts.");
    html.raw("</div>\n");
  }
}
