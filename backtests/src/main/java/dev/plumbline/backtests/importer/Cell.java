package dev.plumbline.backtests.importer;

/// A cell of the csv file that knows where it stands.
///
/// @param file the file's name
/// @param line number of the line, from 1
/// @param position number of the column, from 1
/// @param column what the column means
/// @param text the content without blanks around it
record Cell(String file, long line, int position, Column column, String text) {
  private static final int LONGEST_SHOWN = 60;

  /// The error that the cell is not what was expected.
  CsvImportException expected(String expectation) {
    return new CsvImportException(
        "%s, line %d, column %d \"%s\": found %s, expected %s"
            .formatted(file, line, position, column.word(), shown(text), expectation));
  }

  /// A text in quotes, cut if it is long.
  static String shown(String text) {
    return text.length() <= LONGEST_SHOWN
        ? "\"" + text + "\""
        : "\"" + text.substring(0, LONGEST_SHOWN) + "…\"";
  }
}
