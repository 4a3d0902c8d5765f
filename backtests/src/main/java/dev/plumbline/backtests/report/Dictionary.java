package dev.plumbline.backtests.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Texts by number, in the order in which they came.
final class Dictionary {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /// The number of a text.
  int index(String text) {
    return numbers.computeIfAbsent(text, t -> numbers.size());
  }

  /// All texts in the order of their numbers.
  Set<String> texts() {
    return numbers.keySet();
  }
}
