package dev.plumbline.sdk.algorithm;

import java.util.List;

/// Sees no risk; what an algorithm has unless it sets another.
public final class NullRiskManagementModel implements RiskManagementModel {
  /// The model.
  public NullRiskManagementModel() {}

  @Override
  public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
    return List.of();
  }
}
