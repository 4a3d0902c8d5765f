package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CompositeAlphaModel;
import dev.plumbline.sdk.algorithm.ImmediateExecutionModel;
import dev.plumbline.sdk.algorithm.ManualUniverseSelectionModel;
import dev.plumbline.sdk.algorithm.NullRiskManagementModel;
import dev.plumbline.strategies.alpha.EmaCrossAlphaModel;
import dev.plumbline.strategies.alpha.RsiAlphaModel;
import dev.plumbline.strategies.portfolio.EqualWeightingPortfolioConstructionModel;

/// Trades four securities by their relative strength and by crossing averages.
///
/// Answers to LEAN's `CompositeAlphaModelFrameworkAlgorithm`.
public class CompositeAlphaModelFrameworkAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    addEquity("SPY");
    addEquity("IBM");
    addEquity("BAC");
    addEquity("AIG");
    setUniverseSelection(new ManualUniverseSelectionModel());
    setAlpha(new CompositeAlphaModel(new RsiAlphaModel(), new EmaCrossAlphaModel()));
    setPortfolioConstruction(new EqualWeightingPortfolioConstructionModel());
    setExecution(new ImmediateExecutionModel());
    setRiskManagement(new NullRiskManagementModel());
  }
}
