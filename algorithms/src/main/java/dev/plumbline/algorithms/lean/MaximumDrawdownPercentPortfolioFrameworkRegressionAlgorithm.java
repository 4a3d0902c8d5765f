package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.CompositeRiskManagementModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPortfolio;

/// Holds one share, with limits for losses from the start and from the best value.
///
/// Answers to LEAN's `MaximumDrawdownPercentPortfolioFrameworkRegressionAlgorithm`.
public class MaximumDrawdownPercentPortfolioFrameworkRegressionAlgorithm
    extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("AAPL")));
    setRiskManagement(
        new CompositeRiskManagementModel(
            new MaximumDrawdownPercentPortfolio(0.01),
            new MaximumDrawdownPercentPortfolio(0.015, true)));
  }
}
