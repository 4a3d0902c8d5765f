package dev.plumbline.lean.data;

import dev.plumbline.lean.file.DataFault;

/// The columns of one line, taken apart with care: the way of lines that are not plain digits.
///
/// Numbers may have blanks before them, a minus sign and a fraction; what else a column holds is a
/// fault. Not thread-safe.
final class LineNumbers {
  private static final int MOST_DIGITS = 18;
  private static final long[] POWERS = new long[MOST_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = 10 * POWERS[i - 1];
    }
  }

  private final int[] starts;
  private final int[] ends;
  private final long[] values;
  private final int[] decimals;
  private byte[] bytes;
  private int lineStart;
  private int lineEnd;
  private int count;
  private LineFaults faults;

  /// Room for lines of up to so many columns.
  LineNumbers(int columns) {
    starts = new int[columns + 1];
    ends = new int[columns + 1];
    values = new long[columns + 1];
    decimals = new int[columns + 1];
  }

  /// Ten to a power from 0 to 18.
  static long power(int exponent) {
    return POWERS[exponent];
  }

  /// Takes the line apart that begins at a place.
  ///
  /// @return where the next line begins
  int split(byte[] text, int start, LineFaults lineFaults) {
    bytes = text;
    faults = lineFaults;
    lineStart = start;
    count = 0;
    int from = start;
    int at = start;
    while (true) {
      byte c = text[at];
      if (c == ',' || c == '\n') {
        int to = c == '\n' && at > from && text[at - 1] == '\r' ? at - 1 : at;
        if (count < starts.length) {
          starts[count] = from;
          ends[count] = to;
        }
        count++;
        from = at + 1;
        if (c == '\n') {
          lineEnd = to;
          return at + 1;
        }
      }
      at++;
    }
  }

  /// The number of columns; may exceed the room.
  int count() {
    return count;
  }

  /// Where a column begins.
  int start(int column) {
    return starts[column];
  }

  /// Where a column ends.
  int end(int column) {
    return ends[column];
  }

  /// The digits of a column without its point; see [#decimals].
  long value(int column) {
    return values[column];
  }

  /// The number of digits after the point of a column.
  int decimals(int column) {
    return decimals[column];
  }

  /// The most digits after the point in a range of columns.
  int decimals(int firstColumn, int lastColumn) {
    int most = 0;
    for (int i = firstColumn; i <= lastColumn; i++) {
      most = Math.max(most, decimals[i]);
    }
    return most;
  }

  /// The text that the line belongs to.
  byte[] bytes() {
    return bytes;
  }

  /// Reads the first column as a number not below zero; reports it as a time if it is none.
  boolean readTime() {
    return read(0, false, DataFault.TIME);
  }

  /// Reports the line as skipped.
  void skip(DataFault fault, String expected) {
    faults.skipped(fault, lineStart, lineStart, lineEnd, expected);
  }

  /// Reports the line as skipped because of a column.
  void skip(DataFault fault, int column, String expected) {
    faults.skipped(fault, lineStart, starts[column], ends[column], expected);
  }

  /// Reads a range of columns as numbers not below zero; reports the first that is none.
  ///
  /// @param emptyIsZero whether a column may be empty
  /// @return whether all are numbers
  boolean read(int firstColumn, int lastColumn, boolean emptyIsZero) {
    for (int column = firstColumn; column <= lastColumn; column++) {
      if (!read(column, emptyIsZero, DataFault.NUMBER)) {
        return false;
      }
    }
    return true;
  }

  /// A column scaled to a number of decimals not below its own.
  ///
  /// @return the digits, or -1 if they are too many
  long scaled(int column, int scale) {
    int more = scale - decimals[column];
    if (more > MOST_DIGITS || values[column] > Long.MAX_VALUE / POWERS[more]) {
      return -1;
    }
    return values[column] * POWERS[more];
  }

  private boolean read(int column, boolean emptyIsZero, DataFault fault) {
    int at = starts[column];
    int end = ends[column];
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    values[column] = 0;
    decimals[column] = 0;
    if (at == end) {
      if (!emptyIsZero) {
        skip(fault, column, "digits");
      }
      return emptyIsZero;
    }
    if (bytes[at] == '-') {
      boolean number = fault == DataFault.NUMBER;
      skip(number ? DataFault.NEGATIVE_NUMBER : fault, column, "a number not below zero");
      return false;
    }
    return digits(column, at, end, fault);
  }

  private boolean digits(int column, int from, int end, DataFault fault) {
    long value = 0;
    int digits = 0;
    int point = -1;
    for (int at = from; at < end; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        value = 10 * value + digit;
        digits += value == 0 ? 0 : 1;
      } else if (bytes[at] == '.' && point < 0) {
        point = at;
      } else {
        skip(fault, column, "digits");
        return false;
      }
      if (digits > MOST_DIGITS) {
        skip(fault, column, "at most " + MOST_DIGITS + " digits");
        return false;
      }
    }
    int after = point < 0 ? 0 : end - point - 1;
    if (point == from && after == 0 || after > MOST_DIGITS) {
      skip(fault, column, "digits");
      return false;
    }
    values[column] = value;
    decimals[column] = after;
    return true;
  }
}
