package dev.plumbline.backtests.bench;

import java.util.ArrayList;
import java.util.List;

/// One table of the page.
final class BenchTable {
  private final String title;
  private final String note;
  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();

  /// @param note what is measured, what is left out, how it is checked
  BenchTable(String title, String note, String... header) {
    this.title = title;
    this.note = note;
    this.header = List.of(header);
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// As Markdown.
  String text() {
    StringBuilder text = new StringBuilder("## ").append(title).append("\n\n").append(note);
    text.append("\n\n|");
    header.forEach(cell -> text.append(' ').append(cell).append(" |"));
    text.append("\n|").append("---|".repeat(header.size())).append('\n');
    for (List<String> row : rows) {
      text.append('|');
      row.forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
      text.append('\n');
    }
    return text.append('\n').toString();
  }
}
