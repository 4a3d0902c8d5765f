package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.strategies.risk.MaximumUnrealizedProfitPercentPerSecurity;

/// Holds one share, with a limit for its profit.
///
/// Answers to LEAN's `MaximumUnrealizedProfitPercentPerSecurityFrameworkRegressionAlgorithm`.
public class MaximumUnrealizedProfitPercentPerSecurityFrameworkRegressionAlgorithm
    extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("AAPL")));
    setRiskManagement(new MaximumUnrealizedProfitPercentPerSecurity(0.004));
  }
}
