package dev.plumbline.backtests.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word that a user probably meant by an unknown one.
public final class Suggestion {
  private Suggestion() {}

  /// The nearest of some known words, if it is near: letters added, dropped, changed or swapped
  /// (case left aside) at most a third of the longer word, or one word begins with the other.
  public static Optional<String> of(String word, Collection<String> known) {
    String lower = word.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(k -> isNear(lower, k.toLowerCase(Locale.ROOT)))
        .min(
            Comparator.comparingInt((String k) -> distance(lower, k.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isNear(String word, String known) {
    int shorter = Math.min(word.length(), known.length());
    boolean begins = shorter > 3 && (known.startsWith(word) || word.startsWith(known));
    return begins || 3 * distance(word, known) <= Math.max(word.length(), known.length());
  }

  /// The number of single letters to add, drop or change, or of neighbours to swap.
  private static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, one, other, i, j);
      }
    }
    return rows[one.length()][other.length()];
  }

  private static int cheapest(int[][] rows, String one, String other, int i, int j) {
    int changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
    int cost = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
  }
}
