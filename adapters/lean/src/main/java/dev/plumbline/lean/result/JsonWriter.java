package dev.plumbline.lean.result;

import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/// Writes JSON to a stream as LEAN's serializer does: two spaces for each level, or no space at
/// all.
///
/// Numbers keep their scale (`1.50`), whole decimals get `.0`.
final class JsonWriter {
  private static final int PIECE = 1 << 15;
  private static final String HEX = "0123456789abcdef";

  private final Writer out;
  private final boolean indented;
  private final StringBuilder text = new StringBuilder(PIECE + 4096);
  private int depth;
  private boolean empty = true;
  private boolean named;

  /// A writer on a stream, which it does not close.
  ///
  /// @param indented whether each member stands on its own line
  JsonWriter(Writer out, boolean indented) {
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
    boolean inString = false;
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (inString) {
        text.append(c);
        if (c == '\\') {
          text.append(json.charAt(++i));
        }
        inString = c != '"';
      } else {
        inString = c == '"';
        layOut(json, i, c);
      }
    }
    empty = false;
    flushPiece();
    return this;
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
      case ':' -> text.append(": ");
      default -> text.append(c);
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
      text.append('\n');
      for (int i = 0; i < depth; i++) {
        text.append("  ");
      }
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
      out.append(text);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write JSON: " + e.getMessage(), e);
    }
    text.setLength(0);
  }

  private static void string(StringBuilder text, String value) {
    text.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> text.append("\\\"");
        case '\\' -> text.append("\\\\");
        case '\b' -> text.append("\\b");
        case '\f' -> text.append("\\f");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\t' -> text.append("\\t");
        case '\u0085', '\u2028', '\u2029' -> unicode(text, c);
        default -> {
          if (c < ' ') {
            unicode(text, c);
          } else {
            text.append(c);
          }
        }
      }
    }
    text.append('"');
  }

  private static void unicode(StringBuilder text, char c) {
    text.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      text.append(HEX.charAt(c >> shift & 15));
    }
  }
}
