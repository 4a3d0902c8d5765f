package dev.plumbline.strategies.optimizer;

/// The least variance for a return, with weights between limits.
///
/// Weights add up to one before their absolute values are made to. Where no such portfolio exists,
/// weights are equal. Source: LEAN,
/// `Algorithm.Framework/Portfolio/MinimumVariancePortfolioOptimizer.cs`.
public class MinimumVariancePortfolioOptimizer implements PortfolioOptimizer {
  private final double lower;
  private final double upper;
  private final double targetReturn;

  /// Weights between -1 and 1, a return of two percent.
  public MinimumVariancePortfolioOptimizer() {
    this(-1, 1, 0.02);
  }

  /// Weights between limits, a return as a fraction.
  public MinimumVariancePortfolioOptimizer(double lower, double upper, double targetReturn) {
    this.lower = lower;
    this.upper = upper;
    this.targetReturn = targetReturn;
  }

  @Override
  public double[] optimize(
      double[][] historicalReturns, double[] expectedReturns, double[][] covariance) {
    double[][] risk = covariance == null ? Matrices.covariance(historicalReturns) : covariance;
    double[] returns =
        expectedReturns == null ? Matrices.means(historicalReturns) : expectedReturns;
    int size = risk.length;
    QuadraticProgram program = new QuadraticProgram(risk);
    program.equal(returns, targetReturn);
    program.equal(Matrices.filled(size, 1), 1);
    for (int i = 0; i < size; i++) {
      double[] unit = new double[size];
      unit[i] = 1;
      program.atLeast(unit, lower);
      program.atLeast(Matrices.scaled(unit, -1), -upper);
    }
    double[] solution = program.solve();
    double[] equal = Matrices.filled(size, 1.0 / size);
    if (solution.length == 0) {
      return equal;
    }
    double sum = 0;
    for (int i = 0; i < size; i++) {
      solution[i] = Double.isFinite(solution[i]) ? solution[i] : 0;
      sum += Math.abs(solution[i]);
    }
    if (sum == 0) {
      return equal;
    }
    for (int i = 0; i < size; i++) {
      solution[i] /= sum;
    }
    return solution;
  }
}
