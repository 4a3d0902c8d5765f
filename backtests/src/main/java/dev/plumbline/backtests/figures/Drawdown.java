package dev.plumbline.backtests.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A fall from a highest value to the next as high.
///
/// @param firstDay day of the first loss, in days since 1970
/// @param deepestDay day of the lowest value
/// @param lastDay the day before the old height is reached again, or the last day of the run
/// @param depth the lowest value against the height, as a negative fraction
/// @param isOver whether the old height was reached again
public record Drawdown(long firstDay, long deepestDay, long lastDay, double depth, boolean isOver) {
  /// The length in calendar days.
  public long length() {
    return lastDay - firstDay + 1;
  }

  /// Each day's value against the highest until then, as a fraction that is zero or negative.
  public static double[] underwater(double[] returns) {
    double[] depths = new double[returns.length];
    double value = 1;
    double highest = 1;
    for (int i = 0; i < depths.length; i++) {
      value *= 1 + returns[i];
      highest = Math.max(highest, value);
      depths[i] = value / highest - 1;
    }
    return depths;
  }

  /// All falls, the deepest first.
  public static List<Drawdown> of(long[] days, double[] returns) {
    double[] depths = underwater(returns);
    List<Drawdown> all = new ArrayList<>();
    int start = -1;
    int deepest = -1;
    for (int i = 0; i < depths.length; i++) {
      if (depths[i] < 0) {
        start = start < 0 ? i : start;
        deepest = deepest < 0 || depths[i] < depths[deepest] ? i : deepest;
      } else if (start >= 0) {
        all.add(new Drawdown(days[start], days[deepest], days[i - 1], depths[deepest], true));
        start = -1;
        deepest = -1;
      }
    }
    if (start >= 0) {
      long last = days[days.length - 1];
      all.add(new Drawdown(days[start], days[deepest], last, depths[deepest], false));
    }
    all.sort(Comparator.comparingDouble(Drawdown::depth));
    return all;
  }
}
