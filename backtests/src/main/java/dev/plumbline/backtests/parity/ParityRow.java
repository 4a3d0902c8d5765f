package dev.plumbline.backtests.parity;

import java.util.List;

/// What came of a case.
///
/// @param title group and name
/// @param verdict whether it equals LEAN
/// @param differences what differs, in words; empty unless it differs
public record ParityRow(String title, Verdict verdict, List<String> differences) {
  private static final int SHOWN = 3;

  /// Copies the list.
  public ParityRow {
    differences = List.copyOf(differences);
  }

  /// How a case stands.
  public enum Verdict {
    /// Equal in everything compared.
    EXACT,
    /// Different in something, or the run failed where LEAN's did not.
    DIFFERS,
    /// There is a reference and no algorithm.
    WITHOUT_ALGORITHM
  }

  static ParityRow exact(ParityCase parityCase) {
    return new ParityRow(parityCase.title(), Verdict.EXACT, List.of());
  }

  static ParityRow differs(ParityCase parityCase, List<String> differences) {
    return new ParityRow(parityCase.title(), Verdict.DIFFERS, differences);
  }

  static ParityRow withoutAlgorithm(ParityCase parityCase) {
    return new ParityRow(parityCase.title(), Verdict.WITHOUT_ALGORITHM, List.of());
  }

  /// A line for people.
  ///
  /// @param all whether all differences are told instead of the first few
  public String text(boolean all) {
    return switch (verdict) {
      case EXACT -> title + ": exact";
      case WITHOUT_ALGORITHM -> title + ": without an algorithm";
      case DIFFERS ->
          title
              + ": differs in "
              + differences.size()
              + ": "
              + String.join("; ", all ? differences : differences.stream().limit(SHOWN).toList());
    };
  }
}
