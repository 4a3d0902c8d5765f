package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.strategies.optimizer.PortfolioOptimizer;
import dev.plumbline.strategies.optimizer.RiskParityPortfolioOptimizer;
import java.util.List;
import java.util.Map;

/// Holds the portfolio to whose risk every security adds the same.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/RiskParityPortfolioConstructionModel.cs`.
public non-sealed class RiskParityPortfolioConstructionModel
    extends OptimizedPortfolioConstructionModel {
  private final PortfolioOptimizer optimizer;

  /// Daily, from a year's returns.
  public RiskParityPortfolioConstructionModel() {
    this(
        Rebalancing.every(Resolution.DAILY),
        PortfolioBias.LONG_SHORT,
        ReturnsWindow.YEAR,
        new RiskParityPortfolioOptimizer());
  }

  /// When it is told to, by an optimiser.
  ///
  /// @throws IllegalArgumentException if only short positions are allowed
  public RiskParityPortfolioConstructionModel(
      Rebalancing rebalancing,
      PortfolioBias bias,
      ReturnsWindow window,
      PortfolioOptimizer optimizer) {
    super(rebalancing, window);
    if (bias == PortfolioBias.SHORT) {
      throw new IllegalArgumentException(
          "Long position must be allowed in RiskParityPortfolioConstructionModel.");
    }
    this.optimizer = optimizer;
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    if (activeInsights.isEmpty()) {
      return Map.of();
    }
    List<Symbol> symbols = symbols(activeInsights);
    double[] weights = optimizer.optimize(returns(symbols));
    return byInsight(activeInsights, symbols, weights, PortfolioBias.LONG_SHORT);
  }

  @Override
  public void onSecuritiesChanged(Algorithm forAlgorithm, SecurityChanges changes) {
    super.onSecuritiesChanged(forAlgorithm, changes);
    for (Security removed : changes.removedSecurities()) {
      ReturnsSymbolData gone = data().remove(removed.symbol());
      if (gone != null) {
        forAlgorithm.unregisterIndicator(gone.roc());
      }
    }
    follow(forAlgorithm, changes, (own, bar) -> own.update(bar.endTimeNs(), bar.value()));
  }

  @Override
  void onAdded(Algorithm forAlgorithm, Symbol symbol) {
    forAlgorithm.registerIndicator(symbol, data().get(symbol).roc(), window().resolution());
  }
}
