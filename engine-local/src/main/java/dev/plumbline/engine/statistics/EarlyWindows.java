package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.AlgorithmPerformance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Statistics of the rolling windows that end with a month, computed as soon as the month is over.
///
/// What was recorded in each month is kept beside them. A window counts at the end of the run only
/// if all of its months have the very same trades and values then and it was computed from as many;
/// else it is computed anew. So computing early never changes a result.
public final class EarlyWindows {
  /// The statistics of a window and how much they were computed from.
  private record Window(AlgorithmPerformance performance, List<Integer> counts) {}

  private final Map<RollingWindow, Window> windows = new HashMap<>();
  private final Map<LocalDate, RecordedDays> months = new HashMap<>();
  private final OpenWindows open = new OpenWindows();

  /// No windows.
  public EarlyWindows() {}

  /// The first instant of which [#addMonth] needs what was recorded, UTC.
  ///
  /// @param lastDay last day of the month
  public static long neededFrom(LocalDate lastDay) {
    LocalDate first = lastDay.withDayOfMonth(1).plusMonths(1L - StatisticsBuilder.LONGEST);
    return first.toEpochDay() * StatisticsBuilder.DAY;
  }

  /// Computes the windows that end with the month after those taken before; may run beside the
  /// loop.
  ///
  /// A window whose figures cannot be computed is left out: whoever needs it at the end of the run
  /// computes it then and learns why.
  ///
  /// @param input what was recorded, at least from [#neededFrom(LocalDate)] on; a window that holds
  ///   all of its equity is left out too
  /// @param firstDay first day of the run
  /// @param lastDay last day of the month
  public void addMonth(StatisticsInput input, LocalDate firstDay, LocalDate lastDay) {
    StatisticsBuilder builder = new StatisticsBuilder(input);
    months.put(lastDay, builder.recorded(month(lastDay)).copy());
    open.month(builder, firstDay, lastDay);
    for (int length : StatisticsBuilder.MONTHS) {
      RollingWindow window = RollingWindow.ending(length, firstDay, lastDay);
      try {
        if (!builder.isWhole(window)) {
          AlgorithmPerformance performance = builder.performance(window, open.figures(window));
          windows.put(
              window,
              new Window(
                  performance.withClosedTrades(List.of()), builder.recorded(window).counts()));
        }
      } catch (ArithmeticException | IllegalArgumentException e) {
        windows.remove(window);
      }
    }
  }

  /// The windows all of whose months are as they were, with their statistics but without their
  /// trades.
  Map<RollingWindow, AlgorithmPerformance> unchanged(
      StatisticsBuilder builder, List<RollingWindow> asked) {
    Set<LocalDate> same = new HashSet<>();
    months.forEach((lastDay, month) -> {
      if (month.isSame(builder.recorded(month(lastDay)))) {
        same.add(lastDay);
      }
    });
    Map<RollingWindow, AlgorithmPerformance> found = new HashMap<>();
    for (RollingWindow window : asked) {
      Window early = windows.get(window);
      if (early != null
          && isSame(window, same)
          && !builder.isWhole(window)
          && early.counts.equals(builder.recorded(window).counts())) {
        found.put(window, early.performance);
      }
    }
    return found;
  }

  private static RollingWindow month(LocalDate lastDay) {
    return new RollingWindow("", lastDay.withDayOfMonth(1), lastDay);
  }

  private static boolean isSame(RollingWindow window, Set<LocalDate> same) {
    for (LocalDate last = window.last();
        !last.isBefore(window.first());
        last = last.withDayOfMonth(1).minusDays(1)) {
      if (!same.contains(last)) {
        return false;
      }
    }
    return true;
  }
}
