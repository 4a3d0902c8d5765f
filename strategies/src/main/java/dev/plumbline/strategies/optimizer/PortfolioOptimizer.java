package dev.plumbline.strategies.optimizer;

/// Makes weights of returns.
///
/// Source: LEAN, `Algorithm/Portfolio/IPortfolioOptimizer.cs`.
@FunctionalInterface
public interface PortfolioOptimizer {
  /// The weights, one for each column; empty if there are none.
  ///
  /// @param historicalReturns a row a time, a column a security
  /// @param expectedReturns by security, or null for the means of the past ones
  /// @param covariance of the securities' returns, or null for that of the past ones
  double[] optimize(double[][] historicalReturns, double[] expectedReturns, double[][] covariance);

  /// The weights from past returns alone.
  default double[] optimize(double[][] historicalReturns) {
    return optimize(historicalReturns, null, null);
  }
}
