package dev.plumbline.backtests.importer;

import dev.plumbline.backtests.datafolder.CsvText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The last three cells of a tick: exchange, sale or quote condition, whether it is suspicious.
final class TickMarks {
  /// The columns, all of which a csv file may leave out.
  static final Set<Column> COLUMNS =
      Collections.unmodifiableSet(EnumSet.range(Column.EXCHANGE, Column.SUSPICIOUS));

  private static final Pattern CODE = Pattern.compile("[ -~&&[^,\"]]*");

  private TickMarks() {}

  /// Writes `exchange,condition,suspicious`, each with a comma before it.
  static void put(CsvRow row, CsvText line) {
    line.comma().put(code(row, Column.EXCHANGE));
    line.comma().put(code(row, Column.CONDITION));
    line.comma().put(row.has(Column.SUSPICIOUS) ? flag(row.cell(Column.SUSPICIOUS)) : 0);
  }

  private static String code(CsvRow row, Column column) {
    if (!row.has(column)) {
      return "";
    }
    Cell cell = row.cell(column);
    if (!CODE.matcher(cell.text()).matches()) {
      throw cell.expected("a code of ASCII characters without commas and quotes");
    }
    return cell.text();
  }

  private static int flag(Cell cell) {
    return switch (cell.text().toLowerCase(Locale.ROOT)) {
      case "", "0", "false" -> 0;
      case "1", "true" -> 1;
      default -> throw cell.expected("0, 1, false or true");
    };
  }
}
