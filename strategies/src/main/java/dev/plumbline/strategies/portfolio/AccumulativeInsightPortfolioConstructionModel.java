package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.PortfolioConstructionModel;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.symbol.Symbol;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Adds a step to a security's weight for every active insight: up, down, or back towards nothing.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/AccumulativeInsightPortfolioConstructionModel.cs`.
public class AccumulativeInsightPortfolioConstructionModel extends PortfolioConstructionModel {
  private final PortfolioBias portfolioBias;
  private final double percent;

  /// At every step of the run, on both sides, by three percent.
  public AccumulativeInsightPortfolioConstructionModel() {
    this(null, PortfolioBias.LONG_SHORT, 0.03);
  }

  /// When it is told to, by a fraction of the portfolio; null for every step of the run.
  public AccumulativeInsightPortfolioConstructionModel(
      Rebalancing rebalancing, PortfolioBias portfolioBias, double percent) {
    super(rebalancing);
    this.portfolioBias = portfolioBias;
    this.percent = Math.abs(percent);
  }

  @Override
  protected List<Insight> getTargetInsights() {
    return algorithm().insights().getActiveInsights(algorithm().utcNs()).stream()
        .filter(this::shouldCreateTargetForInsight)
        .sorted(Comparator.comparingLong(Insight::generatedUtcNs))
        .toList();
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    Map<Symbol, Double> weights = new HashMap<>();
    Map<Symbol, Insight> first = new LinkedHashMap<>();
    for (Insight insight : activeInsights) {
      first.putIfAbsent(insight.symbol(), insight);
      Double before = weights.get(insight.symbol());
      double weight = before == null ? 0 : before;
      if (before != null && insight.direction() == InsightDirection.FLAT) {
        weight = towardsNothing(weight);
      }
      weight += percent * insight.direction().sign();
      weights.put(insight.symbol(), portfolioBias.limit(weight));
    }
    Map<Insight, Double> percents = new LinkedHashMap<>();
    first.forEach((symbol, insight) -> percents.put(insight, weights.get(symbol)));
    return percents;
  }

  private double towardsNothing(double weight) {
    if (Math.abs(weight) < percent) {
      return 0;
    }
    return weight + (weight > 0 ? -percent : percent);
  }
}
