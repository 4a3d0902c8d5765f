package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading of two stocks by the second.
public class FuzzSecond extends FuzzBase {
  /// One random trader.
  public FuzzSecond() {}

  @Override
  protected Resolution resolution() {
    return Resolution.SECOND;
  }

  @Override
  protected int oneIn() {
    return 200;
  }

  @Override
  protected List<String> tickers() {
    return List.of("SPY", "IBM");
  }

  @Override
  protected void dates() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 9);
  }

  @Override
  protected int defaultSeed() {
    return 401;
  }
}
