package dev.plumbline.algorithms.bench;

import java.util.List;
import java.util.stream.IntStream;

/// A thousand shares, ten years of days.
public class ThousandDaily extends FiveHundredDaily {
  @Override
  protected List<String> tickers() {
    return IntStream.range(0, 1000).mapToObj("D%03d"::formatted).toList();
  }
}
