package dev.plumbline.lean.data;

/// Reads whole numbers from bytes as fast as bytes can be looked at.
///
/// A result packs the number and the count of its digits; anything but up to 16 digits gives
/// [#OTHER], and the caller takes the slow way.
final class PlainDigits {
  /// What is not plain digits.
  static final long OTHER = -1;

  private static final int LENGTH_BITS = 5;
  private static final int MOST_DIGITS = 16;

  private PlainDigits() {}

  /// The digits from a place to a delimiter, at least one.
  static long read(byte[] bytes, int from, char delimiter) {
    long read = readOrEmpty(bytes, from, delimiter);
    return (read & (1 << LENGTH_BITS) - 1) == 0 ? OTHER : read;
  }

  /// The digits from a place to a delimiter; none give zero.
  static long readOrEmpty(byte[] bytes, int from, char delimiter) {
    long value = 0;
    int at = from;
    int digit = bytes[at] - '0';
    while (digit >= 0 && digit <= 9) {
      value = 10 * value + digit;
      digit = bytes[++at] - '0';
    }
    int length = at - from;
    return digit + '0' == delimiter && length <= MOST_DIGITS
        ? value << LENGTH_BITS | length
        : OTHER;
  }

  /// The number of a result.
  static long value(long read) {
    return read >> LENGTH_BITS;
  }

  /// The place after the delimiter.
  static int next(int from, long read) {
    return from + (int) (read & (1 << LENGTH_BITS) - 1) + 1;
  }
}
