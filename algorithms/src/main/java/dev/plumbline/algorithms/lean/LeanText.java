package dev.plumbline.algorithms.lean;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

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

  /// The name of a constant as C# has it: `LOCAL_PLATFORM` is `LocalPlatform`.
  static String of(Enum<?> constant) {
    StringBuilder text = new StringBuilder();
    for (String word : constant.name().split("_")) {
      text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return text.toString();
  }
}
