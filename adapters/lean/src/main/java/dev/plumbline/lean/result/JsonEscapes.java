package dev.plumbline.lean.result;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Strings with characters that JSON escapes or that are not ASCII, as LEAN's serializer writes
/// them.
final class JsonEscapes {
  private JsonEscapes() {}

  /// The string between quotes, in UTF-8.
  static byte[] quoted(String value) {
    StringBuilder clean = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        clean.append(escape(c));
      } else {
        clean.append(c);
      }
    }
    return clean.append('"').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(char c) {
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      default -> "\\u" + HexFormat.of().toHexDigits(c);
    };
  }
}
