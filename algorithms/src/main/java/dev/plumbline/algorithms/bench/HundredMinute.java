package dev.plumbline.algorithms.bench;

import dev.plumbline.sdk.time.Resolution;
import java.util.List;
import java.util.stream.IntStream;

/// A hundred shares, four weeks of minutes.
public class HundredMinute extends EmaCross {
  @Override
  protected List<String> tickers() {
    return IntStream.range(0, 100).mapToObj("B%03d"::formatted).toList();
  }

  @Override
  protected Resolution resolution() {
    return Resolution.MINUTE;
  }

  @Override
  protected void dates() {
    setStartDate(2014, 6, 2);
    setEndDate(2014, 6, 27);
  }
}
