package dev.plumbline.algorithms.lean;

import dev.plumbline.strategies.selection.ETFConstituentsUniverseSelectionModel;

/// The same with the fund named by its ticker.
///
/// Answers to LEAN's `ETFConstituentsFrameworkWithDifferentSelectionModelAlgorithm`.
public class ETFConstituentsFrameworkWithDifferentSelectionModelAlgorithm
    extends ETFConstituentsFrameworkAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setUniverseSelection(
        new ETFConstituentsUniverseSelectionModel("SPY", universeSettings(), this::select));
  }
}
