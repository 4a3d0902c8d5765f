package dev.plumbline.lean.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Finds a text in bytes without regard to the case of ASCII letters.
///
/// Databases of LEAN have megabytes of which a run needs a few lines; this skips over the rest by
/// the length of the text (Horspool, "Practical fast searching in strings", 1980), which is fast
/// even in a machine that has just started.
public final class ByteSearch {
  private static final byte[] FOLD = new byte[256];

  static {
    for (int i = 0; i < FOLD.length; i++) {
      FOLD[i] = (byte) (i >= 'A' && i <= 'Z' ? i + 32 : i);
    }
  }

  private final byte[] wanted;
  private final int[] skip = new int[256];

  /// A search for a text, at least one character long.
  public ByteSearch(String text) {
    wanted = text.getBytes(StandardCharsets.UTF_8);
    Arrays.fill(skip, wanted.length);
    for (int i = 0; i < wanted.length; i++) {
      wanted[i] = FOLD[wanted[i] & 255];
      if (i < wanted.length - 1) {
        skip[wanted[i] & 255] = wanted.length - 1 - i;
      }
    }
    for (int i = 'A'; i <= 'Z'; i++) {
      skip[i] = skip[i + 32];
    }
  }

  /// The first place of the text at or after a place, or -1.
  public int indexIn(byte[] bytes, int from) {
    int last = wanted.length - 1;
    int at = from;
    while (at + last < bytes.length) {
      int i = last;
      while (i >= 0 && FOLD[bytes[at + i] & 255] == wanted[i]) {
        i--;
      }
      if (i < 0) {
        return at;
      }
      at += skip[bytes[at + last] & 255];
    }
    return -1;
  }

  /// The number of bytes of the text.
  public int length() {
    return wanted.length;
  }
}
