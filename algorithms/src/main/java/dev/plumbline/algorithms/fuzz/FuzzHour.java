package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading of five stocks by the hour.
public class FuzzHour extends FuzzBase {
  /// One random trader.
  public FuzzHour() {}

  @Override
  protected Resolution resolution() {
    return Resolution.HOUR;
  }

  @Override
  protected int oneIn() {
    return 5;
  }

  @Override
  protected List<String> tickers() {
    return List.of("SPY", "AAPL", "BAC", "IBM", "AIG");
  }

  @Override
  protected void dates() {
    setStartDate(2013, 1, 2);
    setEndDate(2014, 12, 31);
  }

  @Override
  protected int defaultSeed() {
    return 201;
  }
}
