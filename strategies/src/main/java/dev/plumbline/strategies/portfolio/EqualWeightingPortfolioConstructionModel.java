package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.PortfolioConstructionModel;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every insight the same weight.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/EqualWeightingPortfolioConstructionModel.cs`.
public class EqualWeightingPortfolioConstructionModel extends PortfolioConstructionModel {
  private final PortfolioBias portfolioBias;

  /// Daily, on both sides.
  public EqualWeightingPortfolioConstructionModel() {
    this(Resolution.DAILY);
  }

  /// After each bar of a resolution, on both sides.
  public EqualWeightingPortfolioConstructionModel(Resolution resolution) {
    this(resolution, PortfolioBias.LONG_SHORT);
  }

  /// After each bar of a resolution.
  public EqualWeightingPortfolioConstructionModel(Resolution resolution, PortfolioBias bias) {
    this(Rebalancing.every(resolution), bias);
  }

  /// After a length of time, on both sides.
  public EqualWeightingPortfolioConstructionModel(Duration length) {
    this(Rebalancing.every(length));
  }

  /// On the days of a rule, on both sides.
  public EqualWeightingPortfolioConstructionModel(DateRule rule) {
    this(Rebalancing.on(rule));
  }

  /// When it is told to, on both sides; null for every step.
  public EqualWeightingPortfolioConstructionModel(Rebalancing rebalancing) {
    this(rebalancing, PortfolioBias.LONG_SHORT);
  }

  /// When it is told to; null for every step.
  public EqualWeightingPortfolioConstructionModel(Rebalancing rebalancing, PortfolioBias bias) {
    super(rebalancing);
    this.portfolioBias = bias;
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    long count =
        activeInsights.stream()
            .filter(i -> i.direction() != InsightDirection.FLAT && respectPortfolioBias(i))
            .count();
    Decimal share = count == 0 ? Decimal.ZERO : Decimal.ONE.divide(count);
    Map<Insight, Double> percents = new LinkedHashMap<>();
    for (Insight insight : activeInsights) {
      percents.put(insight, share.multiply(side(insight)).doubleValue());
    }
    return percents;
  }

  /// Whether the insight's direction is allowed.
  protected final boolean respectPortfolioBias(Insight insight) {
    return portfolioBias.allows(insight.direction());
  }

  /// -1, 0 or 1: the insight's direction, or flat if it is not allowed.
  protected final int side(Insight insight) {
    return respectPortfolioBias(insight) ? insight.direction().sign() : 0;
  }
}
