package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.strategies.risk.MaximumDrawdownPercentPerSecurity;

/// Holds one share, with a limit for its loss.
///
/// Answers to LEAN's `MaximumDrawdownPercentPerSecurityFrameworkRegressionAlgorithm`.
public class MaximumDrawdownPercentPerSecurityFrameworkRegressionAlgorithm
    extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("AAPL")));
    setRiskManagement(new MaximumDrawdownPercentPerSecurity(0.004));
  }
}
