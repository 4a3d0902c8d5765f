package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.strategies.optimizer.MinimumVariancePortfolioOptimizer;
import dev.plumbline.strategies.optimizer.PortfolioOptimizer;
import java.util.List;
import java.util.Map;

/// Holds the portfolio of least variance for a return, from past returns and the magnitudes of
/// insights.
///
/// Source: LEAN,
/// `Algorithm.Framework/Portfolio/MeanVarianceOptimizationPortfolioConstructionModel.cs`.
public final class MeanVarianceOptimizationPortfolioConstructionModel
    extends OptimizedPortfolioConstructionModel {
  private final PortfolioBias portfolioBias;
  private final PortfolioOptimizer optimizer;

  /// Daily, on both sides, from a quarter's returns, for a return of two percent.
  public MeanVarianceOptimizationPortfolioConstructionModel() {
    this(
        Rebalancing.every(Resolution.DAILY), PortfolioBias.LONG_SHORT, ReturnsWindow.QUARTER, 0.02);
  }

  /// As without arguments, with another optimiser.
  public MeanVarianceOptimizationPortfolioConstructionModel(PortfolioOptimizer optimizer) {
    this(
        Rebalancing.every(Resolution.DAILY),
        PortfolioBias.LONG_SHORT,
        ReturnsWindow.QUARTER,
        optimizer);
  }

  /// When it is told to, for a return of a bar as a fraction.
  public MeanVarianceOptimizationPortfolioConstructionModel(
      Rebalancing rebalancing, PortfolioBias bias, ReturnsWindow window, double targetReturn) {
    this(
        rebalancing,
        bias,
        window,
        new MinimumVariancePortfolioOptimizer(bias.lower(), bias.upper(), targetReturn));
  }

  /// When it is told to, by an optimiser.
  public MeanVarianceOptimizationPortfolioConstructionModel(
      Rebalancing rebalancing,
      PortfolioBias bias,
      ReturnsWindow window,
      PortfolioOptimizer optimizer) {
    super(rebalancing, window);
    this.portfolioBias = bias;
    this.optimizer = optimizer;
  }

  @Override
  protected boolean shouldCreateTargetForInsight(Insight insight) {
    if (!isValidMagnitude(algorithm(), insight)) {
      return false;
    }
    ReturnsSymbolData own = data().get(insight.symbol());
    if (own != null) {
      if (insight.magnitude() == null) {
        throw new IllegalArgumentException(
            "MeanVarianceOptimizationPortfolioConstructionModel does not accept 'null' as Insight.Magnitude. Please checkout the selected Alpha Model specifications: %s (Parameter '%s')"
                .formatted(insight.sourceModel(), insight.symbol().value()));
      }
      own.add(algorithm().timeNs(), insight.magnitude());
    }
    return true;
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    if (activeInsights.isEmpty()) {
      return Map.of();
    }
    List<Symbol> symbols = symbols(activeInsights);
    double[] weights = optimizer.optimize(returns(symbols));
    return byInsight(activeInsights, symbols, weights, portfolioBias);
  }

  @Override
  public void onSecuritiesChanged(Algorithm forAlgorithm, SecurityChanges changes) {
    super.onSecuritiesChanged(forAlgorithm, changes);
    for (Security removed : changes.removedSecurities()) {
      data().remove(removed.symbol());
    }
    follow(forAlgorithm, changes, (own, bar) -> own.update(bar.endTimeNs(), bar.value()));
  }
}
