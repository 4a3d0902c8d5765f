package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;

/// Has no data of its own after the warm-up, whose last bars are repeated.
///
/// Answers to LEAN's `FillForwardFromWarmUpRegressionAlgorithm`.
public class FillForwardFromWarmUpRegressionAlgorithm extends Algorithm {
  private boolean seen;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 15);
    setEndDate(2013, 10, 16);
    addEquity("SPY", Resolution.MINUTE, "usa", true);
    setBenchmark(time -> 0);
    setWarmUp(1000);
  }

  @Override
  public void onData(Slice slice) {
    if (isWarmingUp()) {
      return;
    }
    if (!seen) {
      Expect.equal(LocalDateTime.of(2013, 10, 15, 9, 31), time(), "first data");
      seen = true;
    }
    for (BaseData datum : slice.allData()) {
      Expect.that(datum.isFillForward(), "not repeated: " + datum);
    }
  }
}
