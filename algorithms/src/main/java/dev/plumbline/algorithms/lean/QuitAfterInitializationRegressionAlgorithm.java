package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Ends with its first data.
///
/// Answers to LEAN's `QuitAfterInitializationRegressionAlgorithm`.
public class QuitAfterInitializationRegressionAlgorithm extends Algorithm {
  private boolean stopped;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY", Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(!stopped, "data after quit()");
    stopped = true;
    quit();
  }
}
