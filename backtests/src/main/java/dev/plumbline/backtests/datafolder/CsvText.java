package dev.plumbline.backtests.datafolder;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A growing buffer of ASCII csv text.
///
/// Numbers are written as digits straight into bytes: data sets of millions of rows are made
/// without a string for each cell. Not safe for use by two threads.
public final class CsvText {
  private static final int LONGEST_LONG = 20;

  private byte[] bytes = new byte[1 << 14];
  private int length;

  /// An empty text.
  public CsvText() {}

  /// Appends a whole number in decimal digits.
  public CsvText put(long value) {
    ensure(LONGEST_LONG);
    if (value < 0) {
      return put(Long.toString(value));
    }
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    long rest = value;
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    length += digits;
    return this;
  }

  /// Appends text as it is; nothing is quoted or escaped.
  ///
  /// @throws IllegalArgumentException if a character lies outside ASCII
  public CsvText put(String text) {
    ensure(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 127) {
        throw new IllegalArgumentException(
            "expected ASCII text, found '" + c + "' at position " + i + " of \"" + text + "\"");
      }
      bytes[length++] = (byte) c;
    }
    return this;
  }

  /// Appends a separator.
  public CsvText comma() {
    return single(',');
  }

  /// Appends a line feed, the line end of LEAN's files on every system.
  public CsvText endLine() {
    return single('\n');
  }

  /// Whether nothing was written since the start or the last [#clear()].
  public boolean isEmpty() {
    return length == 0;
  }

  /// Forgets the text and keeps the memory.
  public void clear() {
    length = 0;
  }

  /// A copy of the bytes written so far.
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  @Override
  public String toString() {
    return new String(bytes, 0, length, StandardCharsets.US_ASCII);
  }

  private CsvText single(char c) {
    ensure(1);
    bytes[length++] = (byte) c;
    return this;
  }

  private void ensure(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, Math.multiplyExact(bytes.length, 2)));
    }
  }
}
