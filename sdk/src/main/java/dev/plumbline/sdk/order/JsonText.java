package dev.plumbline.sdk.order;

import dev.plumbline.sdk.value.Decimal;
import java.util.HexFormat;
import java.util.Map;

/// Values as LEAN's JSON writer, Newtonsoft.Json, spells them.
final class JsonText {
  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;

  private JsonText() {}

  /// All digits, at least one after the point.
  static void appendNumber(StringBuilder out, Decimal number) {
    number.appendTo(out);
    if (number.scale() == 0) {
      out.append(".0");
    }
  }

  static void appendString(StringBuilder out, String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = escape(text.charAt(i));
      if (escape != null) {
        out.append(text, done, i).append(escape);
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
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
      default -> isUnprintable(c) ? "\\u" + HexFormat.of().toHexDigits(c) : null;
    };
  }

  private static boolean isUnprintable(char c) {
    return c < ' ' || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

  static void appendValue(StringBuilder out, Object value) {
    switch (value) {
      case null -> out.append("null");
      case Decimal number -> appendNumber(out, number);
      case String text -> appendString(out, text);
      case Boolean flag -> out.append(flag);
      case Integer number -> out.append(number);
      case Long number -> out.append(number);
      case Map<?, ?> members -> appendObject(out, members);
      default ->
          throw new IllegalArgumentException(
              "Order property of " + value.getClass() + "; expected text, number, flag or map");
    }
  }

  private static void appendObject(StringBuilder out, Map<?, ?> members) {
    out.append('{');
    String comma = "";
    for (Map.Entry<?, ?> member : members.entrySet()) {
      appendString(out.append(comma), member.getKey().toString());
      appendValue(out.append(':'), member.getValue());
      comma = ",";
    }
    out.append('}');
  }
}
