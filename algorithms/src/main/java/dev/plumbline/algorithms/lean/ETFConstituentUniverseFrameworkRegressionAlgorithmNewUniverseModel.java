package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.strategies.selection.ETFConstituentsUniverseSelectionModel;

/// The same with a selection model.
///
/// Answers to LEAN's `ETFConstituentUniverseFrameworkRegressionAlgorithmNewUniverseModel`.
public class ETFConstituentUniverseFrameworkRegressionAlgorithmNewUniverseModel
    extends ETFConstituentUniverseFrameworkRegressionAlgorithm {
  @Override
  void follow(Symbol fund) {
    addUniverseSelection(new ETFConstituentsUniverseSelectionModel(fund, this::select));
  }
}
