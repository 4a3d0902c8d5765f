package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalTime;

/// Asks at certain times of the day whether the market is open: in regular hours.
///
/// Answers to LEAN's `IsMarketOpenCheckAlgorithm`, which has the same checks but never schedules
/// them.
public class IsMarketOpenCheckAlgorithm extends Algorithm {
  private Symbol spy;

  /// Whether extended hours are followed too.
  protected boolean extended() {
    return false;
  }

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy =
        addEquity(
                "SPY",
                SecurityDetails.resolution(Resolution.MINUTE).withExtendedMarketHours(extended()))
            .symbol();
    LocalTime open = LocalTime.of(9, 30);
    LocalTime close = LocalTime.of(16, 0);
    expectAt(open.minusSeconds(1), false);
    expectAt(open, true);
    expectAt(LocalTime.of(12, 0), true);
    expectAt(close.minusSeconds(1), true);
    expectAt(close, false);
    expectAt(LocalTime.of(21, 0), false);
  }

  private void expectAt(LocalTime time, boolean open) {
    schedule()
        .on(
            dateRules().everyDay(spy),
            timeRules().at(time),
            () -> Expect.equal(open, isMarketOpen(spy), "market open at " + time()));
  }
}
