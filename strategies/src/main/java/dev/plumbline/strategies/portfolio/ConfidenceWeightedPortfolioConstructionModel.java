package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.time.Resolution;

/// Gives every insight its confidence as weight, scaled down where they add up to more than one.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/ConfidenceWeightedPortfolioConstructionModel.cs`.
public class ConfidenceWeightedPortfolioConstructionModel
    extends InsightWeightingPortfolioConstructionModel {
  /// Daily, on both sides.
  public ConfidenceWeightedPortfolioConstructionModel() {
    super();
  }

  /// After each bar of a resolution.
  public ConfidenceWeightedPortfolioConstructionModel(Resolution resolution, PortfolioBias bias) {
    super(resolution, bias);
  }

  /// On the days of a rule, on both sides.
  public ConfidenceWeightedPortfolioConstructionModel(DateRule rule) {
    super(rule);
  }

  /// When it is told to; null for every step.
  public ConfidenceWeightedPortfolioConstructionModel(Rebalancing rebalancing, PortfolioBias bias) {
    super(rebalancing, bias);
  }

  @Override
  protected boolean shouldCreateTargetForInsight(Insight insight) {
    return insight.confidence() != null;
  }

  @Override
  protected double getValue(Insight insight) {
    return insight.confidence() == null ? 0 : insight.confidence();
  }
}
