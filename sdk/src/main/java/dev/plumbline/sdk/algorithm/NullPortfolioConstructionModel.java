package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.insight.Insight;
import java.util.List;

/// Wants nothing; what an algorithm has unless it sets another.
public final class NullPortfolioConstructionModel extends PortfolioConstructionModel {
  /// The model.
  public NullPortfolioConstructionModel() {}

  @Override
  public List<PortfolioTarget> createTargets(Algorithm forAlgorithm, List<Insight> insights) {
    return List.of();
  }
}
