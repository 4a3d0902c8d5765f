package dev.plumbline.strategies.news;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HashedWordsTest {
  @Test
  void readsWordsAsItsRulesSay() {
    assertEquals(
        List.of("amd", "q3", "sales", "rise", "#", "doesnt", "say", "why"),
        HashedWords.words("AMD: Q3 sales rise 12%, doesn't say why!"));
    assertEquals(List.of("amds", "#", "#"), HashedWords.words("AMD\u2019s 1,500"));
    assertEquals(List.of(), HashedWords.words(""));
    assertEquals(List.of(), HashedWords.words(" \t -- \u2026 \uD83D\uDE80 %"));
  }

  /// Compatibility forms and cases are one word; an accent may be one letter or two characters.
  @Test
  void readsUnicodeInOneForm() {
    assertEquals(HashedWords.words("caf\u00e9"), HashedWords.words("CAFE\u0301"));
    assertEquals(HashedWords.words("file 5"), HashedWords.words("\ufb01le \uff15"));
    assertEquals(List.of("стройка", "растёт"), HashedWords.words("Стройка растёт"));
    assertEquals(List.of("株", "価", "amd", "上", "昇"), HashedWords.words("株価AMD上昇"));
    assertEquals(2, HashedWords.words("हिन्दी समाचार").size(), "marks are parts of words");
  }

  @Test
  void doesNotDependOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("tr", "TR"));
      assertEquals(List.of("intel", "i\u0307pek"), HashedWords.words("INTEL İPEK"));
    } finally {
      Locale.setDefault(before);
    }
  }

  /// Test vectors of FNV-1a's authors, and of MurmurHash3's finaliser: 0 stays 0, 1 is 0x514e28b7.
  @Test
  void hashesAsItsSourcesDo() {
    assertEquals(0x811c9dc5, HashedWords.fnv(""));
    assertEquals(0xe40c292c, HashedWords.fnv("a"));
    assertEquals(0xbf9cf968, HashedWords.fnv("foobar"));
    assertEquals(0, HashedWords.mixed(0));
    assertEquals(0x514e28b7, HashedWords.mixed(1));
  }

  /// From the rules by hand: each word and pair adds 1 or -1 to its column, over the root of three.
  @Test
  void addsWordsAndPairsToTheirColumns() {
    float[] row = new float[HashedWords.SIZE];
    assertTrue(HashedWords.row("AMD soars", "", row));
    float[] expected = new float[HashedWords.SIZE];
    for (String key : List.of("amd", "soars", "amd soars")) {
      int hash = HashedWords.mixed(HashedWords.fnv(key));
      expected[hash & 2047] += hash < 0 ? -1 : 1;
    }
    for (int i = 0; i < expected.length; i++) {
      expected[i] = (float) (expected[i] / Math.sqrt(3));
    }
    assertArrayEquals(expected, row);
    float[] apart = new float[HashedWords.SIZE];
    HashedWords.row("AMD", "soars", apart);
    assertFalse(java.util.Arrays.equals(row, apart), "no pair goes across two texts");
  }

  /// What model files were trained by, computed from the rules by a program in Python of its own: a
  /// change here makes them wrong, and needs another version in the columns' names.
  @Test
  void givesTheColumnsThatItGaveWhenModelsWereTrained() {
    assertEquals("words1_0", HashedWords.features().getFirst());
    assertEquals("words1_2047", HashedWords.features().getLast());
    float[] row = new float[HashedWords.SIZE];
    HashedWords.row(
        "AMD beats Q3 estimates, raises 2010 outlook", "Shares rise 7% – naïve 株 don't", row);
    long print = 0;
    for (float value : row) {
      print = print * 31 + Float.floatToRawIntBits(value);
    }
    assertEquals(PRINT, Long.toHexString(print));
  }

  private static final String PRINT = "26d3d1893d8edb28";

  @Test
  void hasNoRowWithoutWords() {
    float[] row = new float[HashedWords.SIZE];
    HashedWords.row("something", "", row);
    assertFalse(HashedWords.row("", " ... ", row));
    assertArrayEquals(new float[HashedWords.SIZE], row, "nothing is left of the row before");
  }

  @Test
  void readsTheBeginningOfTextsThatAreVeryLong() {
    String words = "good ".repeat(100_000);
    assertEquals(128, HashedWords.words(words).size());
    assertEquals(4_096, HashedWords.words("x".repeat(1_000_000)).getFirst().length());
    String cutInAPair = "x".repeat(4_095) + "\uD83D\uDE80";
    assertEquals(List.of("x".repeat(4_095)), HashedWords.words(cutInAPair));
    assertEquals(128, HashedWords.words("株".repeat(5_000)).size());
  }

  /// Any text at all, lone halves of pairs included: a finite row whose squares are at most the
  /// number of what was added.
  @Test
  void readsAnythingThatATextCanHold() {
    Random random = new Random(3);
    float[] row = new float[HashedWords.SIZE];
    int read = 0;
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(80);
      for (int k = 0; k < length; k++) {
        text.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(128)));
      }
      read += HashedWords.row(text.toString(), "", row) ? 1 : 0;
      for (float value : row) {
        assertTrue(Math.abs(value) < 20, text.toString());
      }
    }
    assertTrue(read > 1_500, "most have a word: " + read);
  }
}
