package dev.plumbline.backtests.doctor;

import dev.plumbline.sdk.corporate.FactorFile;
import dev.plumbline.sdk.corporate.FactorFileRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The check of a series of bars, one against the other.
final class SeriesCheck {
  /// A leap by more than half of the price is looked at.
  private static final double LEAP = Math.log(1.5);

  /// After an outlier the price is back within a tenth.
  private static final double BACK = 0.1;

  private static final double RATIO_TOLERANCE = 0.035;
  private static final int STALE_BARS = 12;
  private static final long SPLIT_DAYS = 5;
  private static final double[] RATIOS = {2, 3, 4, 5, 6, 7, 8, 10, 15, 20, 25, 30, 50, 100, 1.5};

  private final String file;
  private final FactorFile factors;
  private final List<Finding> findings = new ArrayList<>();

  /// A check.
  ///
  /// @param factors splits that are known; null if the security has no such file
  SeriesCheck(String file, FactorFile factors) {
    this.file = file;
    this.factors = factors;
  }

  /// Checks bars in order of time.
  ///
  /// @param judgesSplits whether lasting leaps are looked at
  List<Finding> check(List<DataLine> bars, boolean judgesSplits) {
    int same = 1;
    for (int i = 1; i < bars.size(); i++) {
      same = isSame(bars.get(i - 1), bars.get(i)) ? same + 1 : 1;
      if (same == STALE_BARS) {
        add(
            Fault.STALE,
            bars.get(i).number(),
            STALE_BARS + " bars or more with the same prices and volume");
      }
      leap(bars, i, judgesSplits);
    }
    return findings;
  }

  private void add(Fault fault, int line, String detail) {
    findings.add(new Finding(fault, file, line, detail));
  }

  private static boolean isSame(DataLine one, DataLine other) {
    String first = one.text().substring(one.text().indexOf(','));
    return other.text().endsWith(first);
  }

  private void leap(List<DataLine> bars, int i, boolean judgesSplits) {
    double before = bars.get(i - 1).close();
    double now = bars.get(i).close();
    double size = Math.log(now / before);
    if (Math.abs(size) < LEAP) {
      return;
    }
    int next = Math.min(bars.size() - 1, i + 1);
    double after = bars.get(next).close();
    if (next > i && Math.abs(after / before - 1) < BACK) {
      add(
          Fault.OUTLIER,
          bars.get(i).number(),
          "close %.4g between %.4g and %.4g".formatted(now, before, after));
      return;
    }
    boolean returns = i > 1 && Math.abs(now / bars.get(i - 2).close() - 1) < BACK;
    if (judgesSplits && !returns) {
      split(bars.get(i), before);
    }
  }

  private void split(DataLine bar, double before) {
    double ratio = Math.max(bar.open() / before, before / bar.open());
    for (double known : RATIOS) {
      double tolerance = known == Math.rint(known) ? RATIO_TOLERANCE : RATIO_TOLERANCE / 4;
      if (Math.abs(ratio / known - 1) < tolerance) {
        if (!isKnown(LocalDate.ofEpochDay(bar.day()))) {
          add(
              Fault.UNADJUSTED_SPLIT,
              bar.number(),
              "%s: from %.4g to %.4g, about %s to 1, and the factor file has no split there"
                  .formatted(
                      LocalDate.ofEpochDay(bar.day()),
                      before,
                      bar.open(),
                      known == Math.rint(known) ? "" + (long) known : "" + known));
        }
        return;
      }
    }
  }

  /// Whether the split factor changes about a day.
  private boolean isKnown(LocalDate day) {
    if (factors == null) {
      return false;
    }
    List<FactorFileRow> rows = factors.rows();
    for (int i = 1; i < rows.size(); i++) {
      FactorFileRow before = rows.get(i - 1);
      boolean changes = before.splitFactor() != rows.get(i).splitFactor();
      if (changes && Math.abs(before.date().toEpochDay() - day.toEpochDay()) <= SPLIT_DAYS) {
        return true;
      }
    }
    return false;
  }
}
