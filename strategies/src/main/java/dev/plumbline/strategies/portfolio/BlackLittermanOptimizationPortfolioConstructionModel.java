package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.strategies.optimizer.BlackLitterman;
import dev.plumbline.strategies.optimizer.BlackLitterman.Beliefs;
import dev.plumbline.strategies.optimizer.MaximumSharpeRatioPortfolioOptimizer;
import dev.plumbline.strategies.optimizer.PortfolioOptimizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Holds the best portfolio for the market's implied returns, corrected by the views of the models.
///
/// Each source model is one view; an insight's magnitude is its strength. Source: LEAN,
/// `Algorithm.Framework/Portfolio/BlackLittermanOptimizationPortfolioConstructionModel.cs`, after
/// He and Litterman, The Intuition Behind Black-Litterman Model Portfolios (1999).
public final class BlackLittermanOptimizationPortfolioConstructionModel
    extends OptimizedPortfolioConstructionModel {
  private record Line(Symbol symbol, String sourceModel) {}

  private final PortfolioBias portfolioBias;
  private final BlackLitterman formula;
  private final PortfolioOptimizer optimizer;

  /// Daily, on both sides, from a quarter's returns, by the best Sharpe ratio.
  public BlackLittermanOptimizationPortfolioConstructionModel() {
    this(new MaximumSharpeRatioPortfolioOptimizer(-1, 1, 0));
  }

  /// Daily, on both sides, from a quarter's returns, by an optimiser.
  public BlackLittermanOptimizationPortfolioConstructionModel(PortfolioOptimizer optimizer) {
    this(
        Rebalancing.every(Resolution.DAILY),
        PortfolioBias.LONG_SHORT,
        ReturnsWindow.QUARTER,
        new BlackLitterman(0, 2.5, 0.05),
        optimizer);
  }

  /// When it is told to.
  public BlackLittermanOptimizationPortfolioConstructionModel(
      Rebalancing rebalancing,
      PortfolioBias bias,
      ReturnsWindow window,
      BlackLitterman formula,
      PortfolioOptimizer optimizer) {
    super(rebalancing, window);
    this.portfolioBias = bias;
    this.formula = formula;
    this.optimizer = optimizer;
  }

  @Override
  protected boolean shouldCreateTargetForInsight(Insight insight) {
    return isValidMagnitude(algorithm(), insight);
  }

  /// The latest insight of each security and source model, by security.
  @Override
  protected List<Insight> getTargetInsights() {
    Map<Line, Insight> latest = new LinkedHashMap<>();
    for (Insight insight : algorithm().insights().getActiveInsights(algorithm().utcNs())) {
      if (shouldCreateTargetForInsight(insight)) {
        latest.merge(
            new Line(insight.symbol(), insight.sourceModel()),
            insight,
            (old, next) -> next.generatedUtcNs() >= old.generatedUtcNs() ? next : old);
      }
    }
    List<Insight> insights = new ArrayList<>(latest.values());
    insights.sort(Comparator.comparing(insight -> insight.symbol().value()));
    return insights;
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    ModelViews views = ModelViews.of(activeInsights);
    if (views == null) {
      return Map.of();
    }
    for (Insight insight : activeInsights) {
      ReturnsSymbolData own = data().get(insight.symbol());
      if (own != null) {
        own.add(insight.generatedUtcNs(), insight.magnitude());
      }
    }
    List<Symbol> symbols = symbols(activeInsights);
    double[][] returns = returns(symbols);
    Beliefs beliefs = formula.apply(formula.equilibrium(returns), views.p(), views.q());
    double[] weights = optimizer.optimize(returns, beliefs.returns(), beliefs.covariance());
    return byInsight(activeInsights, symbols, weights, portfolioBias);
  }

  @Override
  public void onSecuritiesChanged(Algorithm forAlgorithm, SecurityChanges changes) {
    super.onSecuritiesChanged(forAlgorithm, changes);
    for (Security removed : changes.removedSecurities()) {
      data().remove(removed.symbol());
    }
    follow(
        forAlgorithm,
        changes,
        (own, bar) -> {
          Security security = forAlgorithm.securities().get(bar.symbol());
          own.update(security.exchange().hours().timeZone().toUtc(bar.endTimeNs()), bar.value());
        });
  }
}
