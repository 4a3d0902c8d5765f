package dev.plumbline.lean.file;

/// One fault in the data: where it is, what was found and what was expected.
///
/// @param fault the kind
/// @param file the path below the data folder
/// @param entry the entry of a zip, or empty
/// @param line the line, counted from 1, or 0 for the whole file
/// @param found what was there
/// @param expected what should have been there
/// @param consequence what was done: what of the data is used and what is not
public record DataError(
    DataFault fault,
    String file,
    String entry,
    int line,
    String found,
    String expected,
    String consequence) {

  /// The fault as a sentence: `equity/…/20131007_trade.zip, 20131007_spy_minute_trade.csv, line 3:
  /// not a number: found 'x', expected digits; the line is skipped`.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(file);
    if (!entry.isEmpty()) {
      text.append(", ").append(entry);
    }
    if (line > 0) {
      text.append(", line ").append(line);
    }
    return text.append(": ")
        .append(fault.text())
        .append(": found ")
        .append(found)
        .append(", expected ")
        .append(expected)
        .append("; ")
        .append(consequence)
        .toString();
  }
}
