package dev.plumbline.backtests.report;

import dev.plumbline.backtests.json.JsonWords;
import java.util.Map;

/// Small pieces of JSON.
final class Json {
  private Json() {}

  /// Appends a text in quotes.
  static void text(StringBuilder json, String text) {
    JsonWords.text(json, text);
  }

  /// An object of texts, numbers and truth values; null is left out, and a text that begins with
  /// `[` is taken for JSON already.
  static String object(Map<String, Object> fields) {
    StringBuilder json = new StringBuilder("{");
    fields.forEach((name, value) -> {
      if (value == null) {
        return;
      }
      if (json.length() > 1) {
        json.append(',');
      }
      text(json, name);
      json.append(':');
      if (value instanceof String s && !s.startsWith("[")) {
        text(json, s);
      } else {
        json.append(value);
      }
    });
    return json.append('}').toString();
  }
}
