package dev.plumbline.engine.record;

import dev.plumbline.engine.statistics.EarlyWindows;
import dev.plumbline.engine.statistics.StatisticsInput;
import dev.plumbline.sdk.chart.SeriesPoint;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.value.Decimal;
import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ForkJoinPool;

/// Has the statistics over rolling months computed beside the loop, each as soon as its last month
/// is over, and after the month before.
///
/// Who computes gets copies of what was recorded and touches nothing of the run's.
final class MonthEnds {
  private final RunStatistics statistics;
  private final EarlyWindows windows = new EarlyWindows();
  private CompletableFuture<Void> computed = CompletableFuture.completedFuture(null);
  private long next = Nanos.MIN;

  MonthEnds(RunStatistics statistics) {
    this.statistics = statistics;
  }

  /// Takes a midnight, after all of it was drawn.
  void midnight(long utcNs, Decimal startingValue) {
    if (utcNs < next) {
      return;
    }
    LocalDate month = Nanos.dateOf(utcNs).withDayOfMonth(1);
    SeriesPoint first = statistics.firstEquity();
    if (next != Nanos.MIN && first != null) {
      statistics.settings().riskFreeRate().at(utcNs); // read now, not on the other thread
      LocalDate firstDay = Nanos.dateOf(first.utcNs());
      LocalDate lastDay = month.minusDays(1);
      StatisticsInput input = statistics.input(startingValue, EarlyWindows.neededFrom(lastDay));
      computed =
          computed.thenRunAsync(
              () -> windows.addMonth(input, firstDay, lastDay), ForkJoinPool.commonPool());
    }
    next = month.plusMonths(1).toEpochDay() * Nanos.DAY;
  }

  /// What was computed, once all of it is; fails as computing has failed.
  EarlyWindows join() {
    try {
      computed.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
    return windows;
  }
}
