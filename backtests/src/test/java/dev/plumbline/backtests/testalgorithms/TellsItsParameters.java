package dev.plumbline.backtests.testalgorithms;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.time.Resolution;

/// Logs its parameter `greeting`, and its dates and cash when the first bar comes.
public final class TellsItsParameters extends Algorithm {
  private boolean told;

  @Override
  public void initialize() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 13);
    setCash(1000);
    addEquity("GALA", Resolution.DAILY);
    setBenchmark("GALA");
    log("greeting " + getParameter("greeting", "none"));
  }

  @Override
  public void onData(Slice slice) {
    if (!told) {
      told = true;
      log("runs " + startDate() + " to " + endDate() + " with " + portfolio().cash());
    }
  }
}
