package dev.plumbline.lean.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteSearchTest {
  @Test
  void findsWhatAPlainSearchFinds() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      String text = letters(random, 200);
      String wanted = letters(random, 1 + random.nextInt(4));
      int from = random.nextInt(200);
      assertEquals(
          text.toLowerCase(Locale.ROOT).indexOf(wanted.toLowerCase(Locale.ROOT), from),
          new ByteSearch(wanted).indexIn(text.getBytes(StandardCharsets.UTF_8), from),
          () -> wanted + " in " + text);
    }
  }

  @Test
  void findsTheEndAndNothingInShorterTexts() {
    assertEquals(3, search("b]", "aaaB]"));
    assertEquals(-1, search("abc", "ab"));
    assertEquals(-1, search("abc", ""));
  }

  private static int search(String wanted, String text) {
    return new ByteSearch(wanted).indexIn(text.getBytes(StandardCharsets.UTF_8), 0);
  }

  private static String letters(Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append("aAbB[".charAt(random.nextInt(5)));
    }
    return text.toString();
  }
}
