package dev.plumbline.strategies.news;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Headlines as rows of numbers: a bag of words and of pairs of words, hashed into columns.
///
/// How a text becomes a row, for who wants to do it elsewhere:
///
/// 1. Of each text the first 4,096 characters count. It is brought to Unicode's form NFKC, then to
///    lower case without a language's own rules.
/// 2. Words are runs of letters, digits and combining marks. Apostrophes are left out of them
///    (`doesn't` is `doesnt`), an ideograph is a word of its own, and a word of digits alone is
///    `#`. Of each text the first 128 words count.
/// 3. Each word counts, and each pair of neighbours of one text, joined by a blank. Headline and
///    summary are read alike, and no pair goes across them.
/// 4. A word's or pair's hash is FNV-1a of 32 bits over its UTF-8 bytes, mixed by the finaliser of
///    MurmurHash3. The low 11 bits are its column; what it adds is 1, or -1 where the highest bit
///    is set, so that those that share a column don't pile up.
/// 5. The sums are divided by the root of how many were added.
///
/// The columns' names carry the version of these rules, and so does the card of each model: one
/// trained by other rules is refused. Unicode's tables are the JDK's.
///
/// Sources: K. Weinberger and others, Feature Hashing for Large Scale Multitask Learning, ICML
/// (2009); G. Fowler, L. C. Noll, K.-P. Vo, FNV hash; A. Appleby, MurmurHash3.
public final class HashedWords {
  /// How many columns there are.
  public static final int SIZE = 2048;

  private static final String PREFIX = "words1_";
  private static final int MOST_CHARACTERS = 4_096;
  private static final int MOST_WORDS = 128;
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private HashedWords() {}

  /// The columns' names, in order.
  public static List<String> features() {
    return IntStream.range(0, SIZE).mapToObj(i -> PREFIX + i).toList();
  }

  /// The words of a text, in order.
  ///
  /// @param text any; what is no word is left out
  public static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int[] letters = normal(text).codePoints().toArray();
    for (int i = 0; i < letters.length && words.size() < MOST_WORDS; i++) {
      int letter = letters[i];
      if (Character.isIdeographic(letter)) {
        end(word, words);
        end(word.appendCodePoint(letter), words);
      } else if (isPart(letter)) {
        word.appendCodePoint(letter);
      } else if (!isApostrophe(letter)) {
        end(word, words);
      }
    }
    end(word, words);
    return words.size() > MOST_WORDS ? words.subList(0, MOST_WORDS) : words;
  }

  private static String normal(String text) {
    int end = Math.min(text.length(), MOST_CHARACTERS);
    if (end > 0 && end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return Normalizer.normalize(text.substring(0, end), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isPart(int letter) {
    int type = Character.getType(letter);
    return Character.isLetterOrDigit(letter)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isApostrophe(int letter) {
    return letter == '\'' || letter == '\u2019';
  }

  private static void end(StringBuilder word, List<String> words) {
    if (!word.isEmpty()) {
      words.add(word.codePoints().allMatch(Character::isDigit) ? "#" : word.toString());
      word.setLength(0);
    }
  }

  /// Writes the row of a piece.
  ///
  /// @param headline its headline; may be empty
  /// @param summary its summary; may be empty
  /// @param into takes [#SIZE] numbers
  /// @return whether there was a word; else all are 0
  public static boolean row(String headline, String summary, float[] into) {
    double[] sums = new double[SIZE];
    int added = add(words(headline), sums) + add(words(summary), sums);
    if (added == 0) {
      Arrays.fill(into, 0, SIZE, 0);
      return false;
    }
    double length = Math.sqrt(added);
    for (int i = 0; i < SIZE; i++) {
      into[i] = (float) (sums[i] / length);
    }
    return true;
  }

  private static int add(List<String> words, double[] sums) {
    String before = null;
    for (String word : words) {
      add(word, sums);
      if (before != null) {
        add(before + " " + word, sums);
      }
      before = word;
    }
    return Math.max(0, 2 * words.size() - 1);
  }

  private static void add(String word, double[] sums) {
    int hash = mixed(fnv(word));
    sums[hash & (SIZE - 1)] += hash < 0 ? -1 : 1;
  }

  /// FNV-1a.
  static int fnv(String word) {
    int hash = FNV_OFFSET;
    for (byte b : word.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * FNV_PRIME;
    }
    return hash;
  }

  /// MurmurHash3's finaliser.
  static int mixed(int hash) {
    int h = hash;
    h = (h ^ (h >>> 16)) * 0x85ebca6b;
    h = (h ^ (h >>> 13)) * 0xc2b2ae35;
    return h ^ (h >>> 16);
  }
}
