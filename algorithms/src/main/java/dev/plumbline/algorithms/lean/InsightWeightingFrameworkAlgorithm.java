package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.InsightWeightingPortfolioConstructionModel;
import java.time.Duration;

/// Holds as much of SPY as its insights say.
///
/// Answers to LEAN's `InsightWeightingFrameworkAlgorithm`.
public class InsightWeightingFrameworkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null, 0.25));
    setPortfolioConstruction(new InsightWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
  }

  @Override
  public void onEndOfAlgorithm() {
    double share = portfolio().totalHoldingsValue() / portfolio().totalPortfolioValue();
    Expect.that(share >= 0.23 && share <= 0.28, "share of the portfolio held: " + share);
  }
}
