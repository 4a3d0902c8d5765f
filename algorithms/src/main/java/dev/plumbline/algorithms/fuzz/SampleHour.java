package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading on the sample data by the hour.
public class SampleHour extends FuzzBase {
  /// One random trader.
  public SampleHour() {}

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
    return List.of("GALA", "BOLT", "CRUX", "DUNE", "EBBS", "FERN");
  }

  @Override
  protected void dates() {
    setStartDate(2013, 1, 2);
    setEndDate(2014, 6, 30);
    setBenchmark("GALA");
  }

  @Override
  protected int defaultSeed() {
    return 1501;
  }
}
