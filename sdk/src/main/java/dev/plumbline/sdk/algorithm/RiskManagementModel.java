package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// Changes targets where a risk grows too large.
///
/// Source: LEAN, `Algorithm/Risk/IRiskManagementModel.cs`.
@FunctionalInterface
public interface RiskManagementModel {
  /// The targets that are to replace others, or to come beside them; empty if all is well.
  ///
  /// @param targets those that are new in this step
  List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets);

  /// Securities came or went.
  default void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {}
}
