package dev.plumbline.strategies.risk;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.RiskManagementModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Closes a position whose value is more than a fraction worse than its best one.
///
/// Source: LEAN, `Algorithm.Framework/Risk/TrailingStopRiskManagementModel.cs`.
public class TrailingStopRiskManagementModel implements RiskManagementModel {
  /// The best value, without sign, of a position of a side: the highest one of a long position, the
  /// lowest one of a short one.
  private record Best(boolean isLong, Decimal value) {}

  private final Decimal limit;
  private final Map<Symbol, Best> best = new HashMap<>();

  /// Five percent.
  public TrailingStopRiskManagementModel() {
    this(0.05);
  }

  /// A fraction of the best value.
  public TrailingStopRiskManagementModel(double maximumDrawdownPercent) {
    this.limit = Decimal.ofDouble(maximumDrawdownPercent).abs();
  }

  @Override
  public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
    List<PortfolioTarget> closing = new ArrayList<>();
    for (Security security : algorithm.securities().values()) {
      if (!security.invested()) {
        best.remove(security.symbol());
      } else if (isBeyondLimit(security)) {
        best.remove(security.symbol());
        algorithm.insights().cancel(List.of(security.symbol()));
        closing.add(new PortfolioTarget(security.symbol(), 0));
      }
    }
    return closing;
  }

  private boolean isBeyondLimit(Security security) {
    boolean isLong = security.holdings().isLong();
    Decimal value = security.holdings().absoluteHoldingsValueExact();
    Best known = best.get(security.symbol());
    if (known == null || known.isLong() != isLong) {
      known = new Best(isLong, security.holdings().absoluteHoldingsCostExact());
      best.put(security.symbol(), known);
    }
    boolean better = isLong ? known.value().isLess(value) : known.value().isGreater(value);
    if (better) {
      best.put(security.symbol(), new Best(isLong, value));
      return false;
    }
    return limit.isLess(known.value().subtract(value).divide(known.value()).abs());
  }
}
