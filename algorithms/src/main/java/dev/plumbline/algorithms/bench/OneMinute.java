package dev.plumbline.algorithms.bench;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// One share, five years of minutes.
public class OneMinute extends EmaCross {
  @Override
  protected List<String> tickers() {
    return List.of("BENCH");
  }

  @Override
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  protected void dates() {
    setStartDate(2010, 1, 4);
    setEndDate(2014, 12, 31);
  }
}
