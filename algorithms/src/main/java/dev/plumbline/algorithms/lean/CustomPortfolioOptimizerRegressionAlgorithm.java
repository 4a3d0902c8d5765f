package dev.plumbline.algorithms.lean;

import dev.plumbline.strategies.portfolio.MeanVarianceOptimizationPortfolioConstructionModel;
import java.util.Arrays;

/// Holds half of the portfolio in each of four shares, by an optimiser of its own.
///
/// Answers to LEAN's `CustomPortfolioOptimizerRegressionAlgorithm`.
public class CustomPortfolioOptimizerRegressionAlgorithm
    extends MeanVarianceOptimizationFrameworkAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    setPortfolioConstruction(
        new MeanVarianceOptimizationPortfolioConstructionModel((returns, expected, covariance) -> {
          double[] weights = new double[returns.length];
          Arrays.fill(weights, 0.5);
          return weights;
        }));
  }
}
