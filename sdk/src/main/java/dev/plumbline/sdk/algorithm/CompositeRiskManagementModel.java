package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.List;

/// Several models, each seeing the targets as the one before left them.
///
/// Source: LEAN, `Algorithm/Risk/CompositeRiskManagementModel.cs`.
public class CompositeRiskManagementModel implements RiskManagementModel {
  private final List<RiskManagementModel> models = new ArrayList<>();

  /// A model of models, one at least.
  public CompositeRiskManagementModel(RiskManagementModel... models) {
    if (models.length == 0) {
      throw new IllegalArgumentException(
          "Must specify at least 1 risk management model for the CompositeRiskManagementModel");
    }
    this.models.addAll(List.of(models));
  }

  /// Adds a model.
  public final void addRiskManagement(RiskManagementModel model) {
    models.add(model);
  }

  @Override
  public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
    List<PortfolioTarget> adjusted = targets;
    for (RiskManagementModel model : models) {
      adjusted = FrameworkStep.override(model.manageRisk(algorithm, adjusted), adjusted);
    }
    return adjusted;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    models.forEach(model -> model.onSecuritiesChanged(algorithm, changes));
  }
}
