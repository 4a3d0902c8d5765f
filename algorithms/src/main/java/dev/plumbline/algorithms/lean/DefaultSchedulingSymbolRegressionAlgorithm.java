package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import java.time.LocalTime;

/// Schedules by the ticker of an equity that was not added and of an index that was.
///
/// Answers to LEAN's `DefaultSchedulingSymbolRegressionAlgorithm`.
public class DefaultSchedulingSymbolRegressionAlgorithm extends Algorithm {
  private boolean atTheOpen;
  private boolean atTheClose;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    schedule()
        .on(
            dateRules().tomorrow(),
            timeRules().afterMarketOpen("AAPL", 0),
            () -> {
              atTheOpen = true;
              Expect.equal(LocalTime.of(9, 30), time().toLocalTime(), "time of the open");
            });
    addIndex("SPX");
    schedule()
        .on(
            dateRules().tomorrow(),
            timeRules().beforeMarketClose("SPX", 0, true),
            () -> {
              atTheClose = true;
              Expect.equal(LocalTime.of(16, 15), time().toLocalTime(), "time of the close");
            });
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(atTheOpen && atTheClose, "Failed to run expected checks!");
  }
}
