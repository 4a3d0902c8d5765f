package dev.plumbline.lean.data;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// One `String` for each text of a file that occurs again and again, such as the codes of
/// exchanges.
final class TextPool {
  private static final int SLOTS = 1 << 10;
  private static final int LONGEST_PACKED = 7;

  private final long[] keys = new long[SLOTS];
  private final String[] texts = new String[SLOTS];
  private final Map<String, String> others = new HashMap<>();

  /// The text between two places.
  String text(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length > LONGEST_PACKED) {
      String text = new String(bytes, from, length, StandardCharsets.ISO_8859_1);
      return others.computeIfAbsent(text, same -> same);
    }
    long key = length + 1L;
    for (int i = from; i < to; i++) {
      key = key << 8 | bytes[i] & 255;
    }
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 54);
    if (keys[slot] != key) {
      keys[slot] = key;
      texts[slot] =
          others.computeIfAbsent(
              new String(bytes, from, length, StandardCharsets.ISO_8859_1), same -> same);
    }
    return texts[slot];
  }
}
