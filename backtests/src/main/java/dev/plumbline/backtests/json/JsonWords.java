package dev.plumbline.backtests.json;

import java.util.Map;

/// Small pieces of JSON to write.
public final class JsonWords {
  private JsonWords() {}

  /// Appends a text in quotes; safe inside a page's script too.
  public static void text(StringBuilder json, String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
        json.append("\\u%04x".formatted((int) c));
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  /// An object of texts.
  public static String object(Map<String, String> fields) {
    StringBuilder json = new StringBuilder("{");
    fields.forEach((name, value) -> {
      if (json.length() > 1) {
        json.append(',');
      }
      text(json, name);
      json.append(':');
      text(json, value);
    });
    return json.append('}').toString();
  }
}
