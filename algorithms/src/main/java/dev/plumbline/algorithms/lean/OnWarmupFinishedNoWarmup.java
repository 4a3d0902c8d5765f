package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Resolution;

/// Is told that the warm-up is over although there was none.
///
/// Answers to LEAN's `OnWarmupFinishedNoWarmup`.
public class OnWarmupFinishedNoWarmup extends Algorithm {
  private int finished;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY", Resolution.MINUTE);
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
