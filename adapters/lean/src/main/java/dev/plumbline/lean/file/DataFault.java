package dev.plumbline.lean.file;

/// What can be wrong with data.
public enum DataFault {
  /// A file that the data's layout lets expect is not there: no data for that time.
  MISSING_FILE("missing file", false),
  /// A file exists but the system does not let it be read.
  UNREADABLE_FILE("unreadable file", true),
  /// A zip is cut off, damaged or of an unknown kind: nothing of it is used.
  CORRUPT_ZIP("corrupt zip", true),
  /// A zip has no entry to read.
  MISSING_ENTRY("missing entry", true),
  /// A zip's entry has another name than expected; it is used, as LEAN does.
  UNEXPECTED_ENTRY("unexpected entry name", false),
  /// A line has more or fewer columns than its kind of data.
  COLUMNS("wrong number of columns", true),
  /// A column that should be a number is none.
  NUMBER("not a number", true),
  /// A price or quantity is below zero.
  NEGATIVE_NUMBER("negative number", true),
  /// A column that should be a time is none.
  TIME("not a time", true),
  /// A line is earlier than the one before.
  TIME_BACKWARDS("time going backwards", true),
  /// A bar starts at the same time as the one before.
  TIME_REPEATED("repeated time", true),
  /// A file of reference data has a line that cannot be used.
  REFERENCE("unusable reference data", true);

  private final String text;
  private final boolean loss;

  DataFault(String text, boolean loss) {
    this.text = text;
    this.loss = loss;
  }

  /// The fault in words.
  public String text() {
    return text;
  }

  /// Whether data that is there could not be used.
  public boolean isLoss() {
    return loss;
  }
}
