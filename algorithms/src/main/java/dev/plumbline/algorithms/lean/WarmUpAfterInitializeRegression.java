package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import java.time.Duration;

/// Asks for a warm-up when it is too late, which ends the run.
///
/// Answers to LEAN's `WarmUpAfterInitializeRegression`.
public class WarmUpAfterInitializeRegression extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    addEquity("SPY");
  }

  @Override
  public void onData(Slice slice) {
    setWarmUp(Duration.ofDays(2));
  }
}
