package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading on the sample data by the day.
public class SampleDaily extends FuzzBase {
  /// One random trader.
  public SampleDaily() {}

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
    return List.of("GALA", "BOLT", "CRUX", "DUNE", "EBBS", "FERN");
  }

  @Override
  protected void dates() {
    setStartDate(2005, 1, 3);
    setEndDate(2014, 12, 31);
    setBenchmark("GALA");
  }

  @Override
  protected int defaultSeed() {
    return 1601;
  }
}
