package dev.plumbline.lean.result;

import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Writes JSON to a stream as LEAN's serializer does: two spaces for each level, or no space at
/// all.
///
/// Numbers keep their scale (`1.50`), whole decimals get `.0`.
final class JsonWriter {
  private static final int PIECE = 1 << 15;

  private final OutputStream out;
  private final boolean indented;
  private final StringBuilder text = new StringBuilder(PIECE + 4096);
  private int depth;
  private boolean empty = true;
  private boolean named;

  /// A writer on a stream, which it does not close.
  ///
  /// @param indented whether each member stands on its own line
  JsonWriter(OutputStream out, boolean indented) {
    this.out = out;
    this.indented = indented;
  }

  JsonWriter beginObject() {
    return begin('{');
  }

  JsonWriter endObject() {
    return end('}');
  }

  JsonWriter beginArray() {
    return begin('[');
  }

  JsonWriter endArray() {
    return end(']');
  }

  private JsonWriter begin(char bracket) {
    place();
    text.append(bracket);
    depth++;
    empty = true;
    return this;
  }

  private JsonWriter end(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    text.append(bracket);
    empty = false;
    flushPiece();
    return this;
  }

  JsonWriter name(String name) {
    place();
    string(text, name);
    text.append(indented ? ": " : ":");
    named = true;
    return this;
  }

  JsonWriter value(String value) {
    place();
    if (value == null) {
      text.append("null");
    } else {
      string(text, value);
    }
    return this;
  }

  JsonWriter value(Decimal value) {
    place();
    if (value == null) {
      text.append("null");
    } else {
      value.appendTo(text);
      text.append(value.scale() == 0 ? ".0" : "");
    }
    return this;
  }

  JsonWriter value(long value) {
    place();
    text.append(value);
    return this;
  }

  JsonWriter value(boolean value) {
    place();
    text.append(value);
    return this;
  }

  /// A value that is JSON already, as it is.
  JsonWriter raw(CharSequence json) {
    place();
    text.append(json);
    flushPiece();
    return this;
  }

  /// A value that is JSON already, written without spaces; its members get lines of their own.
  JsonWriter laidOut(CharSequence json) {
    place();
    int done = 0;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '"') {
        i = endOfString(json, i);
      } else if (c <= ':' ? c == ',' || c == ':' : c == '{' || c == '}' || c == '[' || c == ']') {
        text.append(json, done, i);
        layOut(json, i, c);
        done = i + 1;
      }
    }
    text.append(json, done, json.length());
    empty = false;
    flushPiece();
    return this;
  }

  private static int endOfString(CharSequence json, int start) {
    int i = start + 1;
    for (char c = json.charAt(i); c != '"'; c = json.charAt(++i)) {
      if (c == '\\') {
        i++;
      }
    }
    return i;
  }

  private void layOut(CharSequence json, int at, char c) {
    switch (c) {
      case '{', '[' -> {
        text.append(c);
        depth++;
        if (json.charAt(at + 1) != closing(c)) {
          newLine();
        }
      }
      case '}', ']' -> {
        depth--;
        char before = json.charAt(at - 1);
        if (before != '{' && before != '[') {
          newLine();
        }
        text.append(c);
      }
      case ',' -> {
        text.append(c);
        newLine();
      }
      default -> text.append(": ");
    }
  }

  private static char closing(char opening) {
    return opening == '{' ? '}' : ']';
  }

  private void place() {
    if (named) {
      named = false;
    } else if (depth > 0) {
      if (!empty) {
        text.append(',');
      }
      newLine();
    }
    empty = false;
  }

  private void newLine() {
    if (indented) {
      text.append('\n').repeat(' ', 2 * depth);
    }
  }

  private void flushPiece() {
    if (text.length() >= PIECE) {
      flush();
    }
  }

  /// Hands what was written to the stream.
  void flush() {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write JSON: " + e.getMessage(), e);
    }
    text.setLength(0);
  }

  private static void string(StringBuilder text, String value) {
    text.append('"');
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        text.append(value, done, i).append(escape(c));
        done = i + 1;
      }
    }
    text.append(value, done, value.length()).append('"');
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
