package dev.plumbline.backtests.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A diagnosis as a table for a terminal.
public final class DiagnosisText {
  private static final int SHOWN = 5;

  private DiagnosisText() {}

  /// The lines of the table: inventory, then each kind of fault with its first examples.
  public static List<String> lines(Diagnosis diagnosis) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            "%-8s %-10s %-14s %-8s %6s %10s  %-10s  %-10s %8s",
            "type", "market", "ticker", "by", "files", "rows", "first", "last", "missing"));
    for (Inventory one : diagnosis.inventory()) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%-8s %-10s %-14s %-8s %6d %10d  %-10s  %-10s %8d",
              one.type(),
              one.market(),
              one.ticker(),
              one.resolution(),
              one.files(),
              one.rows(),
              one.first() == null ? "-" : one.first(),
              one.last() == null ? "-" : one.last(),
              one.missingDays()));
    }
    diagnosis.notes().forEach(note -> lines.add("note: " + note));
    diagnosis
        .counts()
        .forEach((fault, count) -> {
          lines.add(
              fault.text() + ": " + count + (fault.isMendable() ? " (--repair mends it)" : ""));
          diagnosis.findings().stream()
              .filter(finding -> finding.fault() == fault)
              .limit(SHOWN)
              .forEach(finding -> lines.add("  " + finding));
        });
    lines.add(
        diagnosis.findings().isEmpty()
            ? "no fault found"
            : diagnosis.findings().size() + " faults found");
    return lines;
  }
}
