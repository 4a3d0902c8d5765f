package dev.plumbline.backtests.report;

import java.util.Map;

/// Small pieces of JSON.
final class Json {
  private Json() {}

  /// Appends a text in quotes.
  static void text(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        default -> {
          if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
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
