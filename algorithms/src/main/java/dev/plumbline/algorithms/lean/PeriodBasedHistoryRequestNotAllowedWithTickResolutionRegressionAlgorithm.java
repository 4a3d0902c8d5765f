package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.HistoryDetails;
import dev.plumbline.sdk.data.Tick;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.List;

/// Asks for past ticks by number, which is refused, and by time.
///
/// Answers to LEAN's `PeriodBasedHistoryRequestNotAllowedWithTickResolutionRegressionAlgorithm`.
public class PeriodBasedHistoryRequestNotAllowedWithTickResolutionRegressionAlgorithm
    extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 9);
    Symbol spy = addEquity("SPY", Resolution.TICK).symbol();
    HistoryDetails ticks = HistoryDetails.resolution(Resolution.TICK);
    refused(() -> history(Tick.class, spy, 1));
    refused(() -> history(Tick.class, spy, 1, Resolution.TICK));
    refused(() -> history(Tick.class, List.of(spy), 1));
    refused(() -> history(Tick.class, List.of(spy), 1, ticks));
    Duration halfDay = Duration.ofHours(12);
    Expect.that(!history(Tick.class, spy, halfDay).isEmpty(), "no ticks");
    Expect.that(!history(Tick.class, spy, halfDay, Resolution.TICK).isEmpty(), "no ticks again");
    quit();
  }

  private static void refused(Runnable request) {
    try {
      request.run();
    } catch (IllegalArgumentException | IllegalStateException expected) {
      return;
    }
    throw new RegressionTestException("ticks by number were not refused");
  }
}
