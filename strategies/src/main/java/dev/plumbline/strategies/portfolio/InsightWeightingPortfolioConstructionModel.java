package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.time.Resolution;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every insight its own weight, scaled down where the weights add up to more than one.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/InsightWeightingPortfolioConstructionModel.cs`.
public class InsightWeightingPortfolioConstructionModel
    extends EqualWeightingPortfolioConstructionModel {
  /// Daily, on both sides.
  public InsightWeightingPortfolioConstructionModel() {
    this(Resolution.DAILY, PortfolioBias.LONG_SHORT);
  }

  /// After each bar of a resolution.
  public InsightWeightingPortfolioConstructionModel(Resolution resolution, PortfolioBias bias) {
    super(resolution, bias);
  }

  /// On the days of a rule, on both sides.
  public InsightWeightingPortfolioConstructionModel(DateRule rule) {
    super(rule);
  }

  /// When it is told to; null for every step.
  public InsightWeightingPortfolioConstructionModel(Rebalancing rebalancing, PortfolioBias bias) {
    super(rebalancing, bias);
  }

  @Override
  protected boolean shouldCreateTargetForInsight(Insight insight) {
    return insight.weight() != null;
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    double sum = 0;
    for (Insight insight : activeInsights) {
      if (respectPortfolioBias(insight)) {
        sum += getValue(insight);
      }
    }
    double factor = sum > 1 ? 1 / sum : 1;
    Map<Insight, Double> percents = new LinkedHashMap<>();
    for (Insight insight : activeInsights) {
      percents.put(insight, side(insight) * getValue(insight) * factor);
    }
    return percents;
  }

  /// The weight of an insight, without sign.
  protected double getValue(Insight insight) {
    return insight.weight() == null ? 0 : Math.abs(insight.weight());
  }
}
