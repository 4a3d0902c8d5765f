package dev.plumbline.backtests.datafolder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvTextTest {
  @Test
  void writesNumbersAsJavaPrintsThem() {
    CsvText text = new CsvText();
    StringBuilder expected = new StringBuilder();
    Random random = new Random(7);
    long[] edges = {0, 9, 10, 99, 100, -1, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long edge : edges) {
      text.put(edge).comma();
      expected.append(edge).append(',');
    }
    for (int i = 0; i < 5000; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      text.put(value).endLine();
      expected.append(value).append('\n');
    }
    assertEquals(expected.toString(), text.toString());
    assertEquals(expected.length(), text.toBytes().length);
  }

  @Test
  void isEmptyAfterClearing() {
    CsvText text = new CsvText().put("spy");
    text.clear();
    assertTrue(text.isEmpty());
    assertEquals("", text.toString());
  }

  @Test
  void refusesLettersOutsideAscii() {
    CsvText text = new CsvText();
    assertThrows(IllegalArgumentException.class, () -> text.put("é"));
  }
}
