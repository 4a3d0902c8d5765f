package dev.plumbline.strategies.optimizer;

/// The formula of Black and Litterman: what the market implies, corrected by views.
///
/// Source: LEAN,
/// `Algorithm.Framework/Portfolio/BlackLittermanOptimizationPortfolioConstructionModel.cs`.
///
/// @param riskFreeRate a year's, as a fraction
/// @param delta the aversion against risk
/// @param tau how uncertain the implied returns are
public record BlackLitterman(double riskFreeRate, double delta, double tau) {
  private static final int TRADING_DAYS = 252;

  /// Returns and their covariance, of a year.
  ///
  /// @param returns by security
  /// @param covariance by securities
  public record Beliefs(double[] returns, double[][] covariance) {}

  /// What prices of the past imply for a portfolio of equal weights.
  ///
  /// @param returns daily, a row a day, a column a security
  public Beliefs equilibrium(double[][] returns) {
    double[] means = Matrices.means(returns);
    double[] weights = Matrices.filled(means.length, 1.0 / means.length);
    double[][] covariance = Matrices.scaled(Matrices.covariance(returns), TRADING_DAYS);
    double annualReturn = 0;
    for (int i = 0; i < means.length; i++) {
      annualReturn += weights[i] * (Math.pow(means[i] + 1, TRADING_DAYS) - 1);
    }
    double[] risks = Matrices.multiply(covariance, weights);
    double aversion = (annualReturn - riskFreeRate) / Matrices.dot(weights, risks);
    return new Beliefs(Matrices.scaled(risks, aversion), covariance);
  }

  /// Beliefs corrected by views; the same if the views are too uncertain to be told apart.
  ///
  /// @param p a row a view, a column a security
  /// @param q what each view is to return
  public Beliefs apply(Beliefs prior, double[][] p, double[] q) {
    double[][] uncertain = Matrices.scaled(prior.covariance(), tau);
    double[][] across = Matrices.multiplyTransposed(Matrices.multiply(p, uncertain), p);
    double product = 1;
    double[][] doubled = Matrices.scaled(across, 1);
    for (int i = 0; i < q.length; i++) {
      product *= across[i][i];
      doubled[i][i] += across[i][i];
    }
    if (product == 0) {
      return prior;
    }
    double[][] gain =
        Matrices.multiply(Matrices.multiplyTransposed(uncertain, p), Matrices.inverse(doubled));
    double[] surprise = Matrices.plus(q, -1, Matrices.multiply(p, prior.returns()));
    double[] returns = Matrices.plus(prior.returns(), 1, Matrices.multiply(gain, surprise));
    double[][] learned = Matrices.multiply(Matrices.multiply(gain, p), uncertain);
    double[][] left = Matrices.plus(uncertain, -1, learned);
    double[][] covariance = Matrices.scaled(Matrices.plus(prior.covariance(), 1, left), delta);
    return new Beliefs(returns, covariance);
  }
}
