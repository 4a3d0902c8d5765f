package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Is told once that the warm-up is over.
///
/// Answers to LEAN's `OnWarmupFinishedRegressionAlgorithm`.
public class OnWarmupFinishedRegressionAlgorithm extends Algorithm {
  private int finished;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    addEquity("SPY", Resolution.MINUTE);
    setWarmup(Duration.ofDays(1));
  }

  @Override
  public void onWarmupFinished() {
    finished++;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(1, finished, "ends of the warm-up");
  }
}
