package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.AccumulativeInsightPortfolioConstructionModel;
import java.time.Duration;

/// Expects SPY to rise, every twenty minutes, and holds three percent for each insight that is
/// active.
///
/// Answers to LEAN's `AccumulativeInsightPortfolioRegressionAlgorithm`.
public class AccumulativeInsightPortfolioRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, 0.25));
    setPortfolioConstruction(new AccumulativeInsightPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    double share = portfolio().totalHoldingsValue() / portfolio().totalPortfolioValue();
    Expect.that(share >= 0.01 && share <= 0.06, "share of the portfolio held: " + share);
  }
}
