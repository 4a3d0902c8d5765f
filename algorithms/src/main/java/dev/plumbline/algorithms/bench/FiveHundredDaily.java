package dev.plumbline.algorithms.bench;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;
import java.util.stream.IntStream;

/// Five hundred shares, ten years of days.
public class FiveHundredDaily extends EmaCross {
  @Override
  protected List<String> tickers() {
    return IntStream.range(0, 500).mapToObj("D%03d"::formatted).toList();
  }

  @Override
  protected Resolution resolution() {
    return Resolution.DAILY;
  }

  @Override
  protected void dates() {
    setStartDate(2005, 1, 3);
    setEndDate(2014, 12, 31);
  }
}
