package dev.plumbline.backtests.cli;

import dev.plumbline.backtests.parity.ParityRow;

/// The rows of a comparison as they come, and their count.
final class ParityTally {
  private final Console console;
  private final boolean all;
  private int exact;
  private int differ;
  private int without;

  /// A tally.
  ///
  /// @param all whether all is told: every difference, and cases without an algorithm
  ParityTally(Console console, boolean all) {
    this.console = console;
    this.all = all;
  }

  /// Counts a row and prints it.
  void add(ParityRow row) {
    switch (row.verdict()) {
      case EXACT -> exact++;
      case DIFFERS -> differ++;
      case WITHOUT_ALGORITHM -> without++;
    }
    if (all || row.verdict() != ParityRow.Verdict.WITHOUT_ALGORITHM) {
      console.out().println(row.text(all));
      console.out().flush();
    }
  }

  /// Prints the closing line; returns the exit status.
  int close() {
    console
        .out()
        .println(exact + " exact, " + differ + " differ, " + without + " without an algorithm");
    return differ == 0 ? 0 : 1;
  }
}
