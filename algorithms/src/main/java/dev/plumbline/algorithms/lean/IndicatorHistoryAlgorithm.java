package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.BollingerBands;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.IndicatorDataPoint;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Keeps the last twenty values of Bollinger bands and of their middle, and tells them.
///
/// Answers to LEAN's `IndicatorHistoryAlgorithm`.
public class IndicatorHistoryAlgorithm extends Algorithm {
  private BollingerBands bands;

  @Override
  public void initialize() {
    setStartDate(2013, 1, 1);
    setEndDate(2014, 12, 31);
    setCash(25_000);
    Symbol spy = addEquity("SPY", Resolution.DAILY).symbol();
    bands = bb(spy, 20, 2, Resolution.DAILY);
    bands.window().setSize(20);
    bands.middleBand().window().setSize(20);
  }

  @Override
  public void onData(Slice slice) {
    if (bands.window().isReady()) {
      tell("BB", bands);
      tell("BB Middle Band", bands.middleBand());
      quit();
    }
  }

  private void tell(String name, Indicator indicator) {
    IndicatorDataPoint newest = indicator.get(0);
    IndicatorDataPoint oldest = indicator.get(indicator.window().count() - 1);
    log("Current " + name + " value: " + LeanText.of(newest.time()) + " - " + newest.value());
    log("Oldest " + name + " value: " + LeanText.of(oldest.time()) + " - " + oldest.value());
    for (IndicatorDataPoint point : indicator.window()) {
      log(name + " @" + LeanText.of(point.time()) + ": " + point.value());
    }
  }
}
