package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading of four stocks by the minute.
public class FuzzMinute extends FuzzBase {
  /// One random trader.
  public FuzzMinute() {}

  @Override
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  protected List<String> tickers() {
    return List.of("SPY", "IBM", "BAC", "AIG");
  }

  @Override
  protected void dates() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
  }

  @Override
  protected int defaultSeed() {
    return 101;
  }
}
