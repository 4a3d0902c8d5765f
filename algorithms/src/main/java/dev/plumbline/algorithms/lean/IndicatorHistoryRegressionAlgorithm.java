package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.IndicatorHistory;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.IndicatorDataPoint;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Asks on its first day for fifty past values of Bollinger bands, tells them, and stops.
///
/// Answers to LEAN's `IndicatorHistoryRegressionAlgorithm`.
public class IndicatorHistoryRegressionAlgorithm extends Algorithm {
  private static final int COUNT = 50;

  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 1, 1);
    setEndDate(2014, 12, 31);
    spy = addEquity("SPY", Resolution.DAILY).symbol();
  }

  @Override
  public void onData(Slice slice) {
    BollingerBands bands = new BollingerBands("BB", 20, 2, MovingAverageType.SIMPLE);
    Expect.that(!bands.window().isReady(), "the bands are ready before they saw anything");
    IndicatorHistory past = indicatorHistory(bands, spy, COUNT);
    Expect.that(bands.window().isReady(), "the bands are not ready");
    Expect.equal(COUNT, past.size(), "values");
    List<IndicatorDataPoint> upper = past.get("UpperBand");
    List<IndicatorDataPoint> middle = past.get("middleband");
    for (int i = 0; i < COUNT; i++) {
      debug("BB @" + past.get(i) + ": middleband: " + middle.get(i) + " upperBand " + upper.get(i));
      Expect.that(past.get(i).value() != 0, "Unexpected indicators point " + past.get(i));
      Expect.that(past.current().get(i).value() != 0, "no value at " + i);
      Expect.that(upper.get(i).value() != 0, "no upper band at " + i);
    }
    Expect.equal(COUNT, upper.size(), "upper bands");
    quit();
  }
}
