package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading of eight stocks by the day.
public class FuzzDaily extends FuzzBase {
  /// One random trader.
  public FuzzDaily() {}

  @Override
  protected Resolution resolution() {
    return Resolution.DAILY;
  }

  @Override
  protected int oneIn() {
    return 3;
  }

  @Override
  protected List<String> tickers() {
    return List.of("SPY", "AAPL", "BAC", "IBM", "AIG", "WM", "GOOG", "EEM");
  }

  @Override
  protected void dates() {
    setStartDate(2004, 9, 1);
    setEndDate(2020, 12, 31);
  }

  @Override
  protected int defaultSeed() {
    return 301;
  }
}
