package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.GeneratedInsightsCollection;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.RsiAlphaModel;
import dev.plumbline.strategies.execution.VolumeWeightedAveragePriceExecutionModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;

/// Trades four securities by their relative strength, at prices better than the average of the day.
///
/// Answers to LEAN's `VolumeWeightedAveragePriceExecutionModelRegressionAlgorithm`.
public class VolumeWeightedAveragePriceExecutionModelRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(1_000_000);
    setUniverseSelection(
        new ManualUniverseSelectionModel(
            equitySymbol("AIG"), equitySymbol("BAC"), equitySymbol("IBM"), equitySymbol("SPY")));
    setAlpha(new RsiAlphaModel(14, Resolution.HOUR));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new VolumeWeightedAveragePriceExecutionModel());
  }

  @Override
  public void onInsightsGenerated(GeneratedInsightsCollection generated) {
    log(LeanText.of(time()) + ": " + generated.insights());
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    log(LeanText.of(time()) + ": " + orderEvent);
  }
}
