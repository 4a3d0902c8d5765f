package dev.plumbline.strategies.optimizer;

/// Expected returns times the inverse of the covariance; weights do not add up to one.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/UnconstrainedMeanVariancePortfolioOptimizer.cs`.
public class UnconstrainedMeanVariancePortfolioOptimizer implements PortfolioOptimizer {
  /// The optimiser.
  public UnconstrainedMeanVariancePortfolioOptimizer() {}

  @Override
  public double[] optimize(
      double[][] historicalReturns, double[] expectedReturns, double[][] covariance) {
    double[] returns =
        expectedReturns == null ? Matrices.means(historicalReturns) : expectedReturns;
    double[][] risk = covariance == null ? Matrices.covariance(historicalReturns) : covariance;
    return Matrices.multiply(Matrices.transpose(Matrices.inverse(risk)), returns);
  }
}
