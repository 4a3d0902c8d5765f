package dev.plumbline.strategies.risk;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.RiskManagementModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Closes a position that loses more than a fraction of its cost.
///
/// Source: LEAN, `Algorithm.Framework/Risk/MaximumDrawdownPercentPerSecurity.cs`.
public class MaximumDrawdownPercentPerSecurity implements RiskManagementModel {
  private final Decimal limit;

  /// Five percent.
  public MaximumDrawdownPercentPerSecurity() {
    this(0.05);
  }

  /// A fraction of the cost, whatever its sign.
  public MaximumDrawdownPercentPerSecurity(double limit) {
    this.limit = Decimal.ofDouble(limit).abs();
  }

  @Override
  public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
    List<PortfolioTarget> closing = new ArrayList<>();
    for (Security security : algorithm.securities().values()) {
      if (security.invested()
          && security.holdings().unrealizedProfitPercentExact().isLess(limit.negate())) {
        algorithm.insights().cancel(List.of(security.symbol()));
        closing.add(new PortfolioTarget(security.symbol(), 0));
      }
    }
    return closing;
  }
}
