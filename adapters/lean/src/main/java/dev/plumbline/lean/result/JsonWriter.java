package dev.plumbline.lean.result;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Writes JSON to a stream as LEAN's serializer does: two spaces for each level, or no space at
/// all.
///
/// Numbers keep their scale (`1.50`), whole decimals get `.0`. The text is made as bytes and handed
/// on in large pieces.
final class JsonWriter {
  private static final int PIECE = 1 << 17;
  private static final int DEEPEST = 32;

  private final OutputStream out;
  private final byte[] line = new byte[1 + 2 * DEEPEST];
  private byte[] text = new byte[PIECE + 4096];
  private int size;
  private boolean indented;
  private int depth;
  private boolean empty = true;
  private boolean named;

  /// A writer on a stream, which it does not close.
  ///
  /// @param indented whether each member stands on its own line
  JsonWriter(OutputStream out, boolean indented) {
    this.out = out;
    this.indented = indented;
    Arrays.fill(line, (byte) ' ');
    line[0] = '\n';
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

  /// Whether members stand on lines of their own from here on; tells what was.
  boolean setIndented(boolean lines) {
    boolean before = indented;
    indented = lines;
    return before;
  }

  private JsonWriter begin(char bracket) {
    place();
    put(bracket);
    depth++;
    empty = true;
    return this;
  }

  private JsonWriter end(char bracket) {
    depth--;
    if (!empty) {
      newLine();
    }
    put(bracket);
    empty = false;
    if (size >= PIECE) {
      flush();
    }
    return this;
  }

  JsonWriter name(String name) {
    place();
    string(name);
    put(':');
    if (indented) {
      put(' ');
    }
    named = true;
    return this;
  }

  JsonWriter value(String value) {
    place();
    if (value == null) {
      ascii("null");
    } else {
      string(value);
    }
    return this;
  }

  JsonWriter value(Decimal value) {
    place();
    if (value == null) {
      ascii("null");
      return this;
    }
    reserve(Decimal.LONGEST_TEXT + 2);
    size = value.writeTo(text, size);
    if (value.scale() == 0) {
      text[size++] = '.';
      text[size++] = '0';
    }
    return this;
  }

  JsonWriter value(long value) {
    place();
    number(value);
    return this;
  }

  JsonWriter value(boolean value) {
    place();
    ascii(value ? "true" : "false");
    return this;
  }

  /// Seconds since 1970 with at least one decimal.
  JsonWriter unixTime(long utcNs) {
    place();
    if (utcNs % Nanos.SECOND == 0) {
      number(utcNs / Nanos.SECOND);
      ascii(".0");
    } else {
      ascii(LeanText.unixTime(utcNs));
    }
    return this;
  }

  /// A value that is JSON already, written without spaces; its members get lines of their own.
  ///
  /// @param json an array-backed buffer
  JsonWriter laidOut(ByteBuffer json) {
    place();
    byte[] bytes = json.array();
    int from = json.arrayOffset() + json.position();
    int to = from + json.remaining();
    int done = from;
    for (int i = from; i < to; i++) {
      byte c = bytes[i];
      if (c == '"') {
        i = endOfString(bytes, i);
      } else if (c <= ':' ? c == ',' || c == ':' : c == '{' || c == '}' || c == '[' || c == ']') {
        copy(bytes, done, i);
        layOut(bytes, i, c);
        done = i + 1;
      }
    }
    copy(bytes, done, to);
    empty = false;
    if (size >= PIECE) {
      flush();
    }
    return this;
  }

  private static int endOfString(byte[] json, int start) {
    int i = start + 1;
    for (byte c = json[i]; c != '"'; c = json[++i]) {
      if (c == '\\') {
        i++;
      }
    }
    return i;
  }

  private void layOut(byte[] json, int at, byte c) {
    switch (c) {
      case '{', '[' -> {
        put((char) c);
        depth++;
        if (json[at + 1] != (c == '{' ? '}' : ']')) {
          newLine();
        }
      }
      case '}', ']' -> {
        depth--;
        byte before = json[at - 1];
        if (before != '{' && before != '[') {
          newLine();
        }
        put((char) c);
      }
      case ',' -> {
        put(',');
        newLine();
      }
      default -> {
        put(':');
        put(' ');
      }
    }
  }

  private void place() {
    if (named) {
      named = false;
    } else if (depth > 0) {
      if (!empty) {
        put(',');
      }
      newLine();
    }
    empty = false;
  }

  private void newLine() {
    if (indented) {
      copy(line, 0, 1 + 2 * depth);
    }
  }

  private void put(char ascii) {
    if (size == text.length) {
      reserve(1);
    }
    text[size++] = (byte) ascii;
  }

  private void copy(byte[] from, int start, int end) {
    int length = end - start;
    reserve(length);
    System.arraycopy(from, start, text, size, length);
    size += length;
  }

  private void ascii(String value) {
    int length = value.length();
    reserve(length);
    for (int i = 0; i < length; i++) {
      text[size++] = (byte) value.charAt(i);
    }
  }

  private void number(long value) {
    if (value < 0) {
      ascii(Long.toString(value));
      return;
    }
    reserve(20);
    int digits = 1;
    for (long left = value; left >= 10; left /= 10) {
      digits++;
    }
    int at = size + digits;
    size = at;
    long left = value;
    do {
      text[--at] = (byte) ('0' + left % 10);
      left /= 10;
    } while (left != 0);
  }

  private void string(String value) {
    int length = value.length();
    reserve(length + 2);
    int start = size;
    text[size++] = '"';
    for (int i = 0; i < length; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        size = start;
        escaped(value);
        return;
      }
      text[size++] = (byte) c;
    }
    text[size++] = '"';
  }

  private void escaped(String value) {
    StringBuilder clean = new StringBuilder(value.length() + 16).append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        clean.append(escape(c));
      } else {
        clean.append(c);
      }
    }
    byte[] bytes = clean.append('"').toString().getBytes(StandardCharsets.UTF_8);
    copy(bytes, 0, bytes.length);
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

  private void reserve(int more) {
    if (text.length - size < more) {
      text = Arrays.copyOf(text, Math.max(2 * text.length, size + more));
    }
  }

  /// Hands what was written to the stream.
  void flush() {
    try {
      out.write(text, 0, size);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write JSON: " + e.getMessage(), e);
    }
    size = 0;
  }
}
