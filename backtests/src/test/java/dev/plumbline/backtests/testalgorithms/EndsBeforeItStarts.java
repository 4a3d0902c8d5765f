package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Resolution;

/// Sets an end before its start.
public final class EndsBeforeItStarts extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 6, 13);
    setEndDate(2014, 6, 2);
    addEquity("GALA", Resolution.DAILY);
  }
}
