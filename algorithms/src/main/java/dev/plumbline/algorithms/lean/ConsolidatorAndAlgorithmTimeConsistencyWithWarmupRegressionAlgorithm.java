package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.time.LocalTime;

/// Makes days of hours, in and after a warm-up; each is complete at midnight.
///
/// Answers to LEAN's `ConsolidatorAndAlgorithmTimeConsistencyWithWarmupRegressionAlgorithm`.
public class ConsolidatorAndAlgorithmTimeConsistencyWithWarmupRegressionAlgorithm
    extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 4, 7);
    setEndDate(2013, 10, 31);
    Symbol spy = addEquity("SPY", Resolution.HOUR).symbol();
    setWarmup(Duration.ofDays(10), Resolution.HOUR);
    consolidate(spy, Duration.ofDays(1), this::consolidated);
  }

  private void consolidated(TradeBar bar) {
    Expect.equal(bar.endTime(), time(), "time of " + bar);
    Expect.equal(LocalTime.MIDNIGHT, time().toLocalTime(), "time of day of " + bar);
  }
}
