package dev.plumbline.strategies.optimizer;

import java.util.Arrays;

/// The most return for the risk, with weights between limits.
///
/// The least variance of all portfolios with an excess return of one is scaled to weights that add
/// up to one. Where no such portfolio exists, weights are equal. Source: LEAN,
/// `Algorithm.Framework/Portfolio/MaximumSharpeRatioPortfolioOptimizer.cs`.
public class MaximumSharpeRatioPortfolioOptimizer implements PortfolioOptimizer {
  private final double lower;
  private final double upper;
  private final double riskFreeRate;

  /// Weights between -1 and 1, a risk-free rate of zero.
  public MaximumSharpeRatioPortfolioOptimizer() {
    this(-1, 1, 0);
  }

  /// Weights between limits, a risk-free rate as a fraction.
  public MaximumSharpeRatioPortfolioOptimizer(double lower, double upper, double riskFreeRate) {
    this.lower = lower;
    this.upper = upper;
    this.riskFreeRate = riskFreeRate;
  }

  @Override
  public double[] optimize(
      double[][] historicalReturns, double[] expectedReturns, double[][] covariance) {
    double[][] risk = covariance == null ? Matrices.covariance(historicalReturns) : covariance;
    int size = risk.length;
    double[] means = expectedReturns == null ? Matrices.means(historicalReturns) : expectedReturns;
    double[] excess = Matrices.plus(means, -riskFreeRate, Matrices.filled(size, 1));
    double[] equal = Matrices.filled(size, 1.0 / size);
    boolean feasible = Arrays.stream(excess).anyMatch(r -> lower >= 0 ? r > 0 : r != 0);
    if (!feasible) {
      return equal;
    }
    QuadraticProgram program = new QuadraticProgram(risk);
    program.equal(excess, 1);
    for (int i = 0; i < size; i++) {
      program.atLeast(aboveShare(size, i, upper, -1), 0);
      program.atLeast(aboveShare(size, i, lower, 1), 0);
    }
    double[] solution = program.solve();
    double sum = Arrays.stream(solution).sum();
    return solution.length > 0 && sum > 0 ? Matrices.scaled(solution, 1 / sum) : equal;
  }

  /// How much one of the numbers is above a share of their sum.
  private static double[] aboveShare(int size, int i, double share, int sign) {
    double[] row = Matrices.filled(size, -share);
    row[i] += 1;
    return Matrices.scaled(row, sign);
  }
}
