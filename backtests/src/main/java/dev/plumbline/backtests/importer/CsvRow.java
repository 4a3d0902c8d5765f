package dev.plumbline.backtests.importer;

import org.apache.commons.csv.CSVRecord;

/// A row of the csv file.
///
/// @param file the file's name
/// @param line number of the line, from 1
/// @param cells the cells by position
/// @param columns what the positions mean
record CsvRow(String file, long line, CSVRecord cells, Columns columns) {
  boolean has(Column column) {
    return columns.has(column);
  }

  /// The cell of a column that the file has.
  Cell cell(Column column) {
    int position = columns.position(column);
    return new Cell(file, line, position + 1, column, cells.get(position));
  }

  /// An error of the whole row.
  CsvImportException error(String message) {
    return new CsvImportException(file + ", line " + line + ": " + message);
  }
}
