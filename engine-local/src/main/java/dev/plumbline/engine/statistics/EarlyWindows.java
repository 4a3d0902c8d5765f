package dev.plumbline.engine.statistics;

import dev.plumbline.sdk.result.AlgorithmPerformance;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Statistics of the rolling windows that end with a month, computed as soon as the month is over.
///
/// Each is kept with what it was computed from. It counts at the end of the run only if the run's
/// record has the very same trades and values in that window then; else it is computed anew. So
/// computing early never changes a result.
public final class EarlyWindows {
  private record Window(WindowInput input, AlgorithmPerformance performance) {}

  private final Map<String, Window> windows = new HashMap<>();

  /// No windows.
  public EarlyWindows() {}

  /// The first instant of which [#ofMonth] needs what was recorded, UTC.
  ///
  /// @param lastDay last day of the month
  public static long neededFrom(LocalDate lastDay) {
    int longest = StatisticsBuilder.MONTHS[StatisticsBuilder.MONTHS.length - 1];
    return lastDay.withDayOfMonth(1).plusMonths(1L - longest).toEpochDay() * StatisticsBuilder.DAY;
  }

  /// Computes the windows that end with a month; may run beside the loop.
  ///
  /// A window whose figures cannot be computed is left out: whoever needs it at the end of the run
  /// computes it then and learns why.
  ///
  /// @param input what was recorded, at least from [#neededFrom(LocalDate)] on
  /// @param firstDay first day of the run
  /// @param lastDay last day of the month
  public static EarlyWindows ofMonth(StatisticsInput input, LocalDate firstDay, LocalDate lastDay) {
    EarlyWindows early = new EarlyWindows();
    StatisticsBuilder builder = new StatisticsBuilder(input, early);
    for (int months : StatisticsBuilder.MONTHS) {
      RollingWindow window = RollingWindow.ending(months, firstDay, lastDay);
      try {
        WindowInput part = builder.input(window);
        early.windows.put(
            window.key(), new Window(part, builder.compute(part).withClosedTrades(List.of())));
      } catch (ArithmeticException | IllegalArgumentException e) {
        early.windows.remove(window.key());
      }
    }
    return early;
  }

  /// Takes over windows.
  public void addAll(EarlyWindows others) {
    windows.putAll(others.windows);
  }

  /// The statistics of a window; null if they were not computed from this input.
  AlgorithmPerformance find(RollingWindow window, WindowInput input) {
    Window early = windows.get(window.key());
    return early != null && early.input.isSame(input)
        ? early.performance.withClosedTrades(input.trades())
        : null;
  }
}
