package dev.plumbline.lean.data;

/// Gives columns of digits more decimals.
final class Widening {
  private Widening() {}

  /// Multiplies the first numbers of a column by a power of ten.
  ///
  /// @throws ArithmeticException if a number no longer fits; a file that mixes so large numbers
  ///   with so fine ones cannot be held
  static void widen(long[] column, int count, int decimals) {
    long power = LineNumbers.power(decimals);
    for (int i = 0; i < count; i++) {
      if (column[i] != Long.MIN_VALUE) {
        column[i] = Math.multiplyExact(column[i], power);
      }
    }
  }
}
