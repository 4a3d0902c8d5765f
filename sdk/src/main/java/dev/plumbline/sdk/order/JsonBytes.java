package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// A growing text in UTF-8 of JSON values as LEAN's writer, Newtonsoft.Json, spells them.
final class JsonBytes {
  private static final int NEXT_LINE = 0x85;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int SECONDS_PER_MINUTE = 60;

  private byte[] bytes;
  private int size;
  private long lastDay = Long.MIN_VALUE;
  private byte[] lastDate;
  private final boolean marking;
  private int[] marks = new int[128];
  private int markCount;

  JsonBytes(int capacity) {
    this(capacity, false);
  }

  /// @param marking whether to note the places of brackets, commas and colons between values
  JsonBytes(int capacity, boolean marking) {
    bytes = new byte[capacity];
    this.marking = marking;
  }

  /// A fixed piece of JSON and the places of brackets, commas and colons in it.
  record Piece(byte[] bytes, int[] marks) {
    /// A piece without other characters than ASCII; it may begin or end within a string only if no
    /// text of the author's is in it.
    static Piece of(String ascii) {
      return of(piece(ascii));
    }

    static Piece of(byte[] ascii) {
      int[] marks = new int[ascii.length];
      int count = 0;
      boolean inString = false;
      for (int i = 0; i < ascii.length; i++) {
        char c = (char) ascii[i];
        if (inString && c == '\\') {
          i++;
        } else if (c == '"') {
          inString = !inString;
        } else if (!inString && isMark(c)) {
          marks[count++] = i;
        }
      }
      return new Piece(ascii, Arrays.copyOf(marks, count));
    }
  }

  private static boolean isMark(char c) {
    return c == ',' || c == ':' || c == '{' || c == '}' || c == '[' || c == ']';
  }

  /// The bytes; those from [#size()] on mean nothing.
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
    markCount = 0;
  }

  /// The places of brackets, commas and colons between values, ascending; those from [#markCount()]
  /// on mean nothing.
  int[] marks() {
    return marks;
  }

  int markCount() {
    return markCount;
  }

  private void mark(int place) {
    if (markCount == marks.length) {
      marks = Arrays.copyOf(marks, 2 * markCount);
    }
    marks[markCount++] = place;
  }

  @Override
  public String toString() {
    return new String(bytes, 0, size, StandardCharsets.UTF_8);
  }

  /// A piece of JSON without other characters than ASCII, for [#raw(byte[])]. None of its
  /// characters is marked.
  static byte[] piece(String ascii) {
    return ascii.getBytes(StandardCharsets.ISO_8859_1);
  }

  JsonBytes raw(byte[] piece) {
    reserve(piece.length);
    System.arraycopy(piece, 0, bytes, size, piece.length);
    size += piece.length;
    return this;
  }

  JsonBytes raw(Piece piece) {
    if (marking) {
      for (int mark : piece.marks) {
        mark(size + mark);
      }
    }
    return raw(piece.bytes);
  }

  /// A character outside of strings, or a quote.
  JsonBytes raw(char ascii) {
    if (marking && isMark(ascii)) {
      mark(size);
    }
    return put(ascii);
  }

  private JsonBytes put(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
    return this;
  }

  /// Repeats what was written between two places.
  void repeat(int from, int to) {
    int length = to - from;
    reserve(length);
    System.arraycopy(bytes, from, bytes, size, length);
    size += length;
  }

  JsonBytes number(int value) {
    if (value >= 0 && value < 10) {
      return put((char) ('0' + value));
    }
    return raw(piece(Integer.toString(value)));
  }

  /// All digits, at least one after the point.
  JsonBytes number(Decimal value) {
    reserve(Decimal.LONGEST_TEXT + 2);
    size = value.writeTo(bytes, size);
    if (value.scale() == 0) {
      bytes[size++] = '.';
      bytes[size++] = '0';
    }
    return this;
  }

  /// `yyyy-MM-ddTHH:mm:ss[.fffffff]` without trailing zeros of the fraction.
  JsonBytes time(long ns) {
    long day = Nanos.epochDay(ns);
    if (day != lastDay) {
      lastDate = piece(LocalDate.ofEpochDay(day) + "T");
      lastDay = day;
    }
    raw(lastDate);
    long timeOfDay = Nanos.timeOfDay(ns);
    int seconds = (int) (timeOfDay / Nanos.SECOND);
    int minutes = seconds / SECONDS_PER_MINUTE;
    twoDigits(minutes / SECONDS_PER_MINUTE).put(':');
    twoDigits(minutes % SECONDS_PER_MINUTE).put(':');
    twoDigits(seconds % SECONDS_PER_MINUTE);
    int ticks = (int) (timeOfDay % Nanos.SECOND / Nanos.TICK);
    return ticks == 0 ? this : fraction(ticks);
  }

  private JsonBytes twoDigits(int value) {
    return put((char) ('0' + value / 10)).put((char) ('0' + value % 10));
  }

  private JsonBytes fraction(int ticks) {
    put('.');
    int rest = ticks;
    for (int digit = 1_000_000; rest != 0; digit /= 10) {
      put((char) ('0' + rest / digit));
      rest %= digit;
    }
    return this;
  }

  JsonBytes string(String text) {
    put('"');
    int length = text.length();
    reserve(length);
    int i = 0;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '"' || c == '\\') {
        break;
      }
      bytes[size++] = (byte) c;
    }
    if (i < length) {
      raw(escaped(text.substring(i)).getBytes(StandardCharsets.UTF_8));
    }
    return put('"');
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isUnprintable(c)) {
            out.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }

  private static boolean isUnprintable(char c) {
    return c < ' ' || c == NEXT_LINE || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR;
  }

  /// A value of an order property.
  JsonBytes value(Object value) {
    return switch (value) {
      case null -> raw(piece("null"));
      case Decimal number -> number(number);
      case String text -> string(text);
      case Boolean flag -> raw(piece(flag.toString()));
      case Integer number -> number(number.intValue());
      case Long number -> raw(piece(number.toString()));
      case Map<?, ?> members -> object(members);
      case List<?> items -> list(items);
      default ->
          throw new IllegalArgumentException(
              "Order property of "
                  + value.getClass()
                  + "; expected text, number, flag, list or map");
    };
  }

  private JsonBytes list(List<?> items) {
    raw('[');
    for (int i = 0; i < items.size(); i++) {
      if (i > 0) {
        raw(',');
      }
      value(items.get(i));
    }
    return raw(']');
  }

  /// An object of order properties.
  JsonBytes object(Map<?, ?> members) {
    raw('{');
    boolean first = true;
    for (Map.Entry<?, ?> member : members.entrySet()) {
      if (!first) {
        raw(',');
      }
      string(member.getKey().toString()).raw(':').value(member.getValue());
      first = false;
    }
    return raw('}');
  }

  private void reserve(int more) {
    if (size + more > bytes.length) {
      byte[] larger = new byte[Math.max(2 * bytes.length, size + more)];
      System.arraycopy(bytes, 0, larger, 0, size);
      bytes = larger;
    }
  }
}
