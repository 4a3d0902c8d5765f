package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.strategies.risk.TrailingStopRiskManagementModel;

/// Holds one share, with a trailing stop.
///
/// Answers to LEAN's `TrailingStopRiskFrameworkRegressionAlgorithm`.
public class TrailingStopRiskFrameworkRegressionAlgorithm extends FrameworkRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setUniverseSelection(new ManualUniverseSelectionModel(equitySymbol("AAPL")));
    setRiskManagement(new TrailingStopRiskManagementModel(0.01));
  }
}
