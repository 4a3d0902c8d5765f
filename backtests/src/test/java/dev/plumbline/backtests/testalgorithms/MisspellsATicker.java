package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.time.Resolution;

/// Follows GALLA, which should read GALA, and DUNE by second, of which there are minutes.
public final class MisspellsATicker extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 3);
    addEquity("GALLA", Resolution.DAILY);
    addEquity("DUNE", Resolution.SECOND);
    addEquity("BOLT", Resolution.DAILY);
    setBenchmark("BOLT");
  }
}
