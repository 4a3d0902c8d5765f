package dev.plumbline.strategies.risk;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.RiskManagementModel;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;

/// Closes what has a new target once the portfolio lost more than a fraction of its value: of the
/// first one, or, trailing, of the highest one.
///
/// Source: LEAN, `Algorithm.Framework/Risk/MaximumDrawdownPercentPortfolio.cs`.
public class MaximumDrawdownPercentPortfolio implements RiskManagementModel {
  private final Decimal limit;
  private final boolean isTrailing;
  private Decimal high;

  /// Five percent of the first value.
  public MaximumDrawdownPercentPortfolio() {
    this(0.05, false);
  }

  /// A fraction of the first value.
  public MaximumDrawdownPercentPortfolio(double maximumDrawdownPercent) {
    this(maximumDrawdownPercent, false);
  }

  /// A fraction of the first value, or, trailing, of the highest one.
  public MaximumDrawdownPercentPortfolio(double maximumDrawdownPercent, boolean isTrailing) {
    this.limit = Decimal.ofDouble(maximumDrawdownPercent).abs().negate();
    this.isTrailing = isTrailing;
  }

  @Override
  public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
    Decimal value = algorithm.portfolio().totalPortfolioValueExact();
    if (high == null) {
      high = value;
    }
    if (isTrailing && high.isLess(value)) {
      high = value;
      return List.of();
    }
    Decimal change = value.divide(high).subtract(Decimal.ONE);
    if (!change.isLess(limit) || targets.isEmpty()) {
      return List.of();
    }
    high = null;
    List<PortfolioTarget> closing = new ArrayList<>();
    for (PortfolioTarget target : targets) {
      algorithm.insights().cancel(List.of(target.symbol()));
      closing.add(new PortfolioTarget(target.symbol(), 0));
    }
    return closing;
  }
}
