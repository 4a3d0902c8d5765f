package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Ends before it begins.
///
/// Answers to LEAN's `QuitInInitializationRegressionAlgorithm`.
public class QuitInInitializationRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY", Resolution.DAILY);
    quit();
  }

  @Override
  public void onData(Slice slice) {
    throw new RegressionTestException("data after quit()");
  }
}
