package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.strategies.alpha.ConstantAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPortfolio;
import dev.plumbline.strategies.risk.MaximumUnrealizedProfitPercentPerSecurity;
import java.time.Duration;

/// Holds SPY, with two risk models added one after the other.
///
/// Answers to LEAN's `AddRiskManagementAlgorithm`.
public class AddRiskManagementAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.MINUTE);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("SPY")));
    setAlpha(
        new ConstantAlphaModel(
            InsightType.PRICE, InsightDirection.UP, Duration.ofMinutes(20), 0.025, null));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    addRiskManagement(new MaximumDrawdownPercentPortfolio(0.02));
    addRiskManagement(new MaximumUnrealizedProfitPercentPerSecurity(0.01));
  }
}
