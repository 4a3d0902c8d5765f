package dev.plumbline.backtests.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word that a user probably meant by an unknown one.
public final class Suggestion {
  private Suggestion() {}

  /// The nearest of some known words, if it is near: letters added, dropped or changed (case left
  /// aside) at most a third of the longer word, or one word begins with the other.
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

  /// The number of single letters to add, drop or change.
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
