package dev.plumbline.alpaca.broker;

import java.util.Arrays;
import java.util.Locale;

/// What is done while a run goes on with positions that are not what its book says, once several
/// comparisons agree on the difference.
public enum DifferencePolicy {
  /// Nothing more is sent, also after a restart, until a person lifts that.
  HALT,
  /// Book and ledger take over what the account holds, cash included, and the run goes on.
  ADOPT,
  /// The difference is told, once, and the run goes on by its own book.
  REPORT;

  /// The policy of a word.
  ///
  /// @throws IllegalArgumentException if there is none
  public static DifferencePolicy of(String word) {
    for (DifferencePolicy policy : values()) {
      if (policy.word().equals(word)) {
        return policy;
      }
    }
    throw new IllegalArgumentException(
        "found \"%s\", expected one of %s"
            .formatted(
                word,
                String.join(", ", Arrays.stream(values()).map(DifferencePolicy::word).toList())));
  }

  /// Its word.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
