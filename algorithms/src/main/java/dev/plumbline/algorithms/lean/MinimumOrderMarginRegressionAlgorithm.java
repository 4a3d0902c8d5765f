package dev.plumbline.algorithms.lean;

/// [NoMinimumOrderMarginRegressionAlgorithm] with orders of at least a hundredth of the capital.
///
/// Answers to LEAN's `MinimumOrderMarginRegressionAlgorithm`.
public class MinimumOrderMarginRegressionAlgorithm extends NoMinimumOrderMarginRegressionAlgorithm {
  @Override
  public void initialize() {
    super.initialize();
    settings().setMinimumOrderMarginPortfolioPercentage(0.01);
  }
}
