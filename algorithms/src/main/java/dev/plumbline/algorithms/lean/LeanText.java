package dev.plumbline.algorithms.lean;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/// Values as C# writes them in its invariant culture, for lines that are compared with LEAN's.
final class LeanText {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MM/dd/yyyy HH:mm:ss");

  private LeanText() {}

  /// A wall clock time: `10/07/2013 09:31:00`.
  static String of(LocalDateTime time) {
    return time.format(TIME);
  }

  /// `True` or `False`.
  static String of(boolean value) {
    return value ? "True" : "False";
  }
}
