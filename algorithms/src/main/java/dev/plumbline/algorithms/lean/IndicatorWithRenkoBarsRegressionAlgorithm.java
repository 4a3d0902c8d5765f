package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.RenkoConsolidator;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.indicator.Beta;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.MassIndex;
import dev.plumbline.sdk.indicator.WilderAccumulativeSwingIndex;
import dev.plumbline.sdk.indicator.WilderSwingIndex;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.List;
import java.util.function.Consumer;

/// Feeds indicators of bars with Renko bars of two shares.
///
/// Answers to LEAN's `IndicatorWithRenkoBarsRegressionAlgorithm`.
public class IndicatorWithRenkoBarsRegressionAlgorithm extends Algorithm {
  private List<Indicator> indicators;
  private Beta beta;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 9);
    Symbol spy = addEquity("SPY").symbol();
    Symbol aig = addEquity("AIG").symbol();
    beta = new Beta("Beta", aig, spy, 3);
    indicators =
        List.of(
            new MassIndex("MassIndex", 9, 25),
            new WilderAccumulativeSwingIndex("WilderAccumulativeSwingIndex", 8),
            new WilderSwingIndex("WilderSwingIndex", 8),
            beta);
    feed(spy, 0.1, bar -> indicators.forEach(indicator -> indicator.update(bar)));
    feed(aig, 0.05, beta::update);
  }

  private void feed(Symbol symbol, double brick, Consumer<BaseData> handler) {
    RenkoConsolidator consolidator = new RenkoConsolidator(brick);
    consolidator.onDataConsolidated((sender, bar) -> handler.accept(bar));
    subscriptionManager().addConsolidator(symbol, consolidator, null);
  }

  @Override
  public void onEndOfAlgorithm() {
    for (Indicator indicator : indicators) {
      Expect.that(indicator.isReady(), indicator.name() + " is not ready");
      Expect.that(indicator.value() != 0, indicator.name() + " is zero");
    }
  }
}
