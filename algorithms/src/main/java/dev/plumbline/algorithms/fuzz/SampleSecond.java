package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading on the sample data by the second.
public class SampleSecond extends FuzzBase {
  /// One random trader.
  public SampleSecond() {}

  @Override
  protected Resolution resolution() {
    return Resolution.SECOND;
  }

  @Override
  protected int oneIn() {
    return 150;
  }

  @Override
  protected List<String> tickers() {
    return List.of("GALA", "BOLT");
  }

  @Override
  protected void dates() {
    setStartDate(2014, 6, 4);
    setEndDate(2014, 6, 6);
    setBenchmark("GALA");
  }

  @Override
  protected int defaultSeed() {
    return 1801;
  }
}
