package dev.plumbline.algorithms.fuzz;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Random trading on the sample data by the minute.
public class SampleMinute extends FuzzBase {
  /// One random trader.
  public SampleMinute() {}

  @Override
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  protected List<String> tickers() {
    return List.of("GALA", "BOLT", "CRUX", "DUNE", "EBBS", "FERN");
  }

  @Override
  protected void dates() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 13);
    setBenchmark("GALA");
  }

  @Override
  protected int defaultSeed() {
    return 1301;
  }
}
