package dev.plumbline.strategies.portfolio;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.Rebalancing;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.schedule.DateRule;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gives every sector the same weight, and every insight of a sector the same share of it.
///
/// Source: LEAN, `Algorithm.Framework/Portfolio/SectorWeightingPortfolioConstructionModel.cs`.
public class SectorWeightingPortfolioConstructionModel
    extends EqualWeightingPortfolioConstructionModel {
  private final Map<Symbol, String> sectors = new HashMap<>();

  /// Daily.
  public SectorWeightingPortfolioConstructionModel() {
    super(Resolution.DAILY);
  }

  /// On the days of a rule.
  public SectorWeightingPortfolioConstructionModel(DateRule rule) {
    super(rule);
  }

  /// When it is told to; null for every step.
  public SectorWeightingPortfolioConstructionModel(Rebalancing rebalancing) {
    super(rebalancing);
  }

  @Override
  protected boolean shouldCreateTargetForInsight(Insight insight) {
    return sectors.containsKey(insight.symbol());
  }

  @Override
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    Map<Insight, Double> percents = new LinkedHashMap<>();
    Map<String, List<Insight>> bySector = new LinkedHashMap<>();
    for (Insight insight : activeInsights) {
      if (insight.direction() == InsightDirection.FLAT) {
        percents.put(insight, 0.0);
      } else {
        String sector = sectors.get(insight.symbol());
        bySector.computeIfAbsent(sector, s -> new ArrayList<>()).add(insight);
      }
    }
    if (bySector.isEmpty()) {
      return percents;
    }
    Decimal share = Decimal.ONE.divide(bySector.size());
    for (List<Insight> insights : bySector.values()) {
      Decimal each = share.divide(insights.size());
      for (Insight insight : insights) {
        percents.put(insight, each.multiply(insight.direction().sign()).doubleValue());
      }
    }
    return percents;
  }

  @Override
  public void onSecuritiesChanged(Algorithm forAlgorithm, SecurityChanges changes) {
    for (Security removed : changes.removedSecurities()) {
      sectors.remove(removed.symbol());
    }
    for (Security added : changes.addedSecurities()) {
      String code = getSectorCode(forAlgorithm, added);
      if (code != null && !code.isEmpty()) {
        sectors.put(added.symbol(), code);
      }
    }
    super.onSecuritiesChanged(forAlgorithm, changes);
  }

  /// The sector of a security, or null or empty if it is not known: its industry template unless
  /// overridden.
  protected String getSectorCode(Algorithm forAlgorithm, Security security) {
    Fundamental known = forAlgorithm.fundamentals(security.symbol());
    return known == null ? null : known.companyReference().industryTemplateCode();
  }
}
