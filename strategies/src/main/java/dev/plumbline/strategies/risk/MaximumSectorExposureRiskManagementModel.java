package dev.plumbline.strategies.risk;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.PortfolioTarget;
import dev.plumbline.sdk.algorithm.PortfolioTargetCollection;
import dev.plumbline.sdk.algorithm.RiskManagementModel;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Cuts the positions of a sector down to a fraction of the portfolio.
///
/// Source: LEAN, `Algorithm.Framework/Risk/MaximumSectorExposureRiskManagementModel.cs`.
public class MaximumSectorExposureRiskManagementModel implements RiskManagementModel {
  private final Decimal limit;
  private final PortfolioTargetCollection targetsCollection = new PortfolioTargetCollection();

  /// A fifth of the portfolio.
  public MaximumSectorExposureRiskManagementModel() {
    this(0.2);
  }

  /// A fraction of the portfolio.
  ///
  /// @throws IllegalArgumentException if it is not positive
  public MaximumSectorExposureRiskManagementModel(double maximumSectorExposure) {
    if (maximumSectorExposure <= 0) {
      throw new IllegalArgumentException(
          "MaximumSectorExposureRiskManagementModel: the maximum sector exposure cannot be a"
              + " non-positive value. It was "
              + maximumSectorExposure);
    }
    this.limit = Decimal.ofDouble(maximumSectorExposure);
  }

  @Override
  public List<PortfolioTarget> manageRisk(Algorithm algorithm, List<PortfolioTarget> targets) {
    Decimal most = algorithm.portfolio().totalPortfolioValueExact().multiply(limit);
    targetsCollection.addRange(targets);
    List<PortfolioTarget> reduced = new ArrayList<>();
    for (List<Security> sector : sectors(algorithm).values()) {
      Decimal value = Decimal.ZERO;
      for (Security security : sector) {
        value = value.add(value(security));
      }
      Decimal ratio = value.divide(most);
      if (ratio.isGreater(Decimal.ONE)) {
        for (Security security : sector) {
          Decimal quantity = quantity(security);
          if (!quantity.isZero()) {
            reduced.add(new PortfolioTarget(security.symbol(), quantity.divide(ratio)));
          }
        }
      }
    }
    return reduced;
  }

  private static Map<String, List<Security>> sectors(Algorithm algorithm) {
    Map<String, List<Security>> sectors = new LinkedHashMap<>();
    for (Security security : algorithm.activeSecurities().values()) {
      Fundamental known = algorithm.fundamentals(security.symbol());
      if (known != null && known.hasFundamentalData()) {
        String code = known.companyReference().industryTemplateCode();
        sectors.computeIfAbsent(code, c -> new ArrayList<>()).add(security);
      }
    }
    return sectors;
  }

  private Decimal quantity(Security security) {
    return targetsCollection
        .tryGetValue(security.symbol())
        .map(PortfolioTarget::quantityExact)
        .orElseGet(() -> security.holdings().quantityExact());
  }

  private Decimal value(Security security) {
    if (!targetsCollection.containsKey(security.symbol())) {
      return security.holdings().absoluteHoldingsValueExact();
    }
    return security
        .priceExact()
        .multiply(quantity(security).abs())
        .multiply(security.symbolProperties().contractMultiplierExact())
        .multiply(security.quoteCurrency().conversionRateExact());
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    if (sectors(algorithm).isEmpty()) {
      throw new IllegalStateException(
          "MaximumSectorExposureRiskManagementModel.OnSecuritiesChanged: Please select a portfolio"
              + " selection model that selects securities with fundamental data.");
    }
  }
}
