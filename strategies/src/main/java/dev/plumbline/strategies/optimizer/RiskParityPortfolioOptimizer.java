package dev.plumbline.strategies.optimizer;

import java.util.Arrays;

/// Weights with which every security adds the same to the risk, by Newton's method.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/RiskParityPortfolioOptimizer.cs`, after Spinu, An
/// Algorithm for Computing Risk Parity Weights (2013).
public class RiskParityPortfolioOptimizer implements PortfolioOptimizer {
  private static final double TOLERANCE = 1e-11;
  private static final int MAXIMUM_ITERATIONS = 15_000;
  private static final int MAXIMUM_SIZE = 1000;

  private final double lower;
  private final double upper;

  /// Weights of a hundred-thousandth at least.
  public RiskParityPortfolioOptimizer() {
    this(1e-5, Double.MAX_VALUE);
  }

  /// Weights between limits, which are applied last.
  public RiskParityPortfolioOptimizer(double lower, double upper) {
    this.lower = lower;
    this.upper = upper;
  }

  @Override
  public double[] optimize(
      double[][] historicalReturns, double[] expectedReturns, double[][] covariance) {
    double[][] risk = covariance == null ? Matrices.covariance(historicalReturns) : covariance;
    int size = risk.length;
    double[] budget = expectedReturns == null ? Matrices.filled(size, 1.0 / size) : expectedReturns;
    double[] weights = solve(risk, budget);
    double sum = Arrays.stream(weights).sum();
    for (int i = 0; i < size; i++) {
      weights[i] = Math.clamp(weights[i] / sum, lower, upper);
    }
    return weights;
  }

  private static double[] solve(double[][] risk, double[] budget) {
    int size = budget.length;
    if (size < 1 || size > MAXIMUM_SIZE) {
      throw new IllegalArgumentException(
          "Argument \"numberOfVariables\" must be a positive integer between 1 and 1000. It was "
              + size);
    }
    double[] weights = Matrices.filled(size, 1.0 / size);
    if (size == 1) {
      return weights;
    }
    double value = -Double.MAX_VALUE;
    double before = Double.MAX_VALUE;
    for (int i = 0; Math.abs(value - before) > TOLERANCE && i < MAXIMUM_ITERATIONS; i++) {
      before = value;
      double[] gradient = Matrices.multiply(risk, weights);
      double[][] hessian = Matrices.scaled(risk, 1);
      for (int k = 0; k < size; k++) {
        gradient[k] -= budget[k] / weights[k];
        hessian[k][k] += budget[k] / (weights[k] * weights[k]);
      }
      double[] step = Matrices.multiply(Matrices.inverse(hessian), gradient);
      weights = Matrices.plus(weights, -1, step);
      value = objective(risk, budget, weights);
    }
    return weights;
  }

  private static double objective(double[][] risk, double[] budget, double[] weights) {
    double logs = 0;
    for (int i = 0; i < weights.length; i++) {
      logs += budget[i] * Math.log(weights[i]);
    }
    return 0.5 * Matrices.dot(Matrices.multiply(risk, weights), weights) - logs;
  }
}
