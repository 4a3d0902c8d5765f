package dev.plumbline.lean.result;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

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
  private long lastDay = Long.MIN_VALUE;
  private byte[] lastDate;

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

  /// A name for [#name(byte[])]; ASCII without characters that JSON escapes.
  static byte[] piece(String name) {
    return ('"' + name + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /// A name as [#piece(String)] made it.
  JsonWriter name(byte[] piece) {
    place();
    copy(piece, 0, piece.length);
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

  /// A text, a whole number and another one, with a dash between them.
  JsonWriter value(String text, int number, int other) {
    place();
    string(text);
    size--;
    put('-');
    number(number);
    put('-');
    number(other);
    put('"');
    return this;
  }

  /// A UTC time as [LeanText#utc(Long)] spells it.
  JsonWriter utc(long utcNs) {
    place();
    utcText(utcNs);
    return this;
  }

  /// A name that is a UTC time.
  JsonWriter utcName(long utcNs) {
    place();
    utcText(utcNs);
    put(':');
    if (indented) {
      put(' ');
    }
    named = true;
    return this;
  }

  private void utcText(long utcNs) {
    long ofDay = Nanos.timeOfDay(utcNs);
    if (ofDay % Nanos.SECOND != 0) {
      string(LeanText.utc(utcNs));
      return;
    }
    long day = Nanos.epochDay(utcNs);
    if (day != lastDay) {
      lastDate =
          ('"' + LocalDate.ofEpochDay(day).toString() + 'T').getBytes(StandardCharsets.US_ASCII);
      lastDay = day;
    }
    copy(lastDate, 0, lastDate.length);
    clock((int) (ofDay / Nanos.SECOND));
    put('Z');
    put('"');
  }

  /// A length of time as [LeanText#duration(long)] spells it.
  JsonWriter duration(long ns) {
    place();
    if (ns < 0 || ns % Nanos.SECOND != 0) {
      string(LeanText.duration(ns));
      return this;
    }
    put('"');
    if (ns >= Nanos.DAY) {
      number(ns / Nanos.DAY);
      put('.');
    }
    clock((int) (ns % Nanos.DAY / Nanos.SECOND));
    put('"');
    return this;
  }

  private void clock(int seconds) {
    int minutes = seconds / 60;
    twoDigits(minutes / 60);
    put(':');
    twoDigits(minutes % 60);
    put(':');
    twoDigits(seconds % 60);
  }

  private void twoDigits(int value) {
    put((char) ('0' + value / 10));
    put((char) ('0' + value % 10));
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
  /// @param json an array-backed buffer from its start
  /// @param places where its brackets, commas and colons are, those in strings left out;
  ///   array-backed
  JsonWriter laidOut(ByteBuffer json, IntBuffer places) {
    place();
    byte[] bytes = json.array();
    int start = json.arrayOffset();
    int[] marks = places.array();
    int count = places.limit();
    int done = start;
    for (int k = 0; k < count; k++) {
      int at = start + marks[k];
      copy(bytes, done, at);
      layOut(bytes, at, bytes[at]);
      done = at + 1;
    }
    copy(bytes, done, start + json.limit());
    empty = false;
    if (size >= PIECE) {
      flush();
    }
    return this;
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
    if (text.length - size < length) {
      reserve(length);
    }
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
        byte[] escaped = JsonEscapes.quoted(value);
        copy(escaped, 0, escaped.length);
        return;
      }
      text[size++] = (byte) c;
    }
    text[size++] = '"';
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
