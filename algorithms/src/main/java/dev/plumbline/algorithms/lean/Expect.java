package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.value.Decimal;
import java.util.Objects;

/// What an algorithm expects of the engine.
final class Expect {
  private Expect() {}

  /// Ends the run unless something holds; the text says what does not.
  static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new RegressionTestException(otherwise);
    }
  }

  /// Ends the run unless a number is the one expected.
  static void equal(long expected, long actual, String what) {
    that(expected == actual, what + ": expected " + expected + ", was " + actual);
  }

  /// Ends the run unless an amount is the one expected, whatever its scale.
  static void equal(Decimal expected, Decimal actual, String what) {
    that(expected.compareTo(actual) == 0, what + ": expected " + expected + ", was " + actual);
  }

  /// Ends the run unless something is what is expected.
  static void equal(Object expected, Object actual, String what) {
    that(Objects.equals(expected, actual), what + ": expected " + expected + ", was " + actual);
  }
}
