package dev.plumbline.backtests.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVRecord;

/// What the positions of a row mean.
final class Columns {
  private static final Set<Column> ALWAYS = EnumSet.of(Column.SKIP, Column.DATE, Column.TIME);

  private final Map<Column, Integer> positions = new EnumMap<>(Column.class);
  private final List<String> ignored = new ArrayList<>();
  private int count;

  private Columns() {}

  /// The columns that a user named.
  ///
  /// @throws IllegalArgumentException if a name is unknown, twice there, or a needed one is missing
  static Columns named(List<String> names, RowFormat format) {
    Columns columns = new Columns();
    Set<Column> known = known(format);
    for (String name : names) {
      Column column =
          Column.named(name, known)
              .orElseThrow(() ->
                  new IllegalArgumentException(
                      "found column name \"" + name + "\", expected one of " + words(known)));
      columns.add(column, "column names");
    }
    columns.requireAll(format, "column names");
    return columns;
  }

  /// The columns that a header names; unknown ones are ignored.
  ///
  /// @throws IllegalArgumentException if a name is twice there or a needed one is missing
  static Columns ofHeader(CSVRecord header, RowFormat format) {
    Columns columns = new Columns();
    Set<Column> known = known(format);
    for (String cell : header) {
      Optional<Column> column = Column.named(cell, known);
      if (column.isEmpty()) {
        columns.ignored.add(Cell.shown(cell.strip()));
      }
      columns.add(column.orElse(Column.SKIP), "header");
    }
    columns.requireAll(format, "header");
    return columns;
  }

  /// Makes sure that a header does not say something else than the user.
  ///
  /// @throws IllegalArgumentException if it has another number of cells, names a known column at
  ///   another's place, or holds numbers and so is no header
  void requireAgreement(CSVRecord header, RowFormat format) {
    if (header.size() != count) {
      throw new IllegalArgumentException(
          "found %d columns, expected the %d that were named".formatted(header.size(), count));
    }
    for (Map.Entry<Column, Integer> entry : positions.entrySet()) {
      String cell = header.get(entry.getValue()).strip();
      Column column = entry.getKey();
      if (format.required().contains(column) && Numbers.isNumber(cell)) {
        throw new IllegalArgumentException(
            "found the number " + cell + " in the header; if there is no header, say so");
      }
      Optional<Column> named = Column.named(cell, known(format));
      if (named.isPresent() && named.get() != column && !isTime(named.get(), column)) {
        throw new IllegalArgumentException(
            "found the header \"%s\" over column %d, which was named %s"
                .formatted(cell, entry.getValue() + 1, column.word()));
      }
    }
  }

  /// Number of cells in a row.
  int count() {
    return count;
  }

  boolean has(Column column) {
    return positions.containsKey(column);
  }

  /// The position of a column that the file has, from 0.
  int position(Column column) {
    return positions.get(column);
  }

  /// Names in the header that mean nothing here, in quotes.
  List<String> ignored() {
    return ignored;
  }

  private static boolean isTime(Column one, Column other) {
    return EnumSet.of(Column.DATE, Column.TIME).containsAll(EnumSet.of(one, other));
  }

  private void add(Column column, String where) {
    if (column != Column.SKIP && positions.putIfAbsent(column, count) != null) {
      throw new IllegalArgumentException(
          "found two columns \"%s\" in the %s, expected one".formatted(column.word(), where));
    }
    count++;
  }

  private void requireAll(RowFormat format, String where) {
    Set<Column> missing = EnumSet.copyOf(format.required());
    missing.removeAll(positions.keySet());
    if (!has(Column.TIME) && !has(Column.DATE)) {
      missing.add(Column.TIME);
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(
          "found no column %s in the %s, expected time, %s and perhaps %s"
              .formatted(
                  words(missing), where, words(format.required()), words(format.optional())));
    }
  }

  private static Set<Column> known(RowFormat format) {
    Set<Column> known = EnumSet.copyOf(ALWAYS);
    known.addAll(format.required());
    known.addAll(format.optional());
    return known;
  }

  private static String words(Set<Column> columns) {
    return columns.stream().map(Column::word).collect(Collectors.joining(", "));
  }

  /// The cells of a record as one text, for messages.
  static String text(CSVRecord record) {
    return StreamSupport.stream(record.spliterator(), false).collect(Collectors.joining(","));
  }
}
