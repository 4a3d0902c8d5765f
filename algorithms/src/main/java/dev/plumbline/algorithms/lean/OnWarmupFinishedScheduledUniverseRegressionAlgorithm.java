package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.selection.ScheduledUniverseSelectionModel;
import java.time.Duration;
import java.util.List;

/// Expects the warm-up to end at the start, though the first selection after it comes later.
///
/// Answers to LEAN's `OnWarmupFinishedScheduledUniverseRegressionAlgorithm`.
public class OnWarmupFinishedScheduledUniverseRegressionAlgorithm extends Algorithm {
  private boolean finished;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    universeSettings().setResolution(Resolution.MINUTE);
    setWarmup(Duration.ofDays(1));
    setUniverseSelection(
        new ScheduledUniverseSelectionModel(
            dateRules().everyDay(), timeRules().at(8, 0), now -> List.of(equitySymbol("SPY"))));
  }

  @Override
  public void onWarmupFinished() {
    finished = true;
    Expect.equal(startDate().atStartOfDay(), time(), "end of the warm-up");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(finished, "OnWarmupFinished was never called");
  }
}
