package dev.plumbline.sdk.algorithm;

import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightManager;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Makes of insights what is to be held.
///
/// A model of one's own overrides [#determineTargetPercent(List)]: the weights of the latest active
/// insight of each security. It is asked when a rebalancing is due: at every step without a
/// [Rebalancing]; with one at its times, and where not switched off, when securities came or went,
/// and when insights are new or have ended. Securities whose last insight has ended are sold.
///
/// Source: LEAN, `Algorithm/Portfolio/PortfolioConstructionModel.cs`.
public class PortfolioConstructionModel {
  private final Rebalancing rebalancing;
  private Instant rebalancingTime;
  private boolean securityChanges;
  private boolean rebalanceOnSecurityChanges = true;
  private boolean rebalanceOnInsightChanges = true;
  private Algorithm algorithm;

  /// A model that rebalances at every step.
  public PortfolioConstructionModel() {
    this(null);
  }

  /// A model that rebalances when it is told to; null for every step.
  public PortfolioConstructionModel(Rebalancing rebalancing) {
    this.rebalancing = rebalancing;
  }

  /// The algorithm; null before the first securities have come.
  protected final Algorithm algorithm() {
    return algorithm;
  }

  /// Whether securities that come or go bring a rebalancing.
  public final boolean rebalanceOnSecurityChanges() {
    return rebalanceOnSecurityChanges;
  }

  /// Sets whether securities that come or go bring a rebalancing: true unless set.
  public final void setRebalanceOnSecurityChanges(boolean value) {
    rebalanceOnSecurityChanges = value;
  }

  /// Whether insights that are new or have ended bring a rebalancing.
  public final boolean rebalanceOnInsightChanges() {
    return rebalanceOnInsightChanges;
  }

  /// Sets whether insights that are new or have ended bring a rebalancing: true unless set.
  public final void setRebalanceOnInsightChanges(boolean value) {
    rebalanceOnInsightChanges = value;
  }

  /// What is to be held as of this step; empty if nothing changes.
  ///
  /// @param insights those of this step
  public List<PortfolioTarget> createTargets(Algorithm forAlgorithm, List<Insight> insights) {
    algorithm = forAlgorithm;
    if (!isRebalanceDue(insights, forAlgorithm.utcNs())) {
      return List.of();
    }
    List<PortfolioTarget> targets = new ArrayList<>();
    Set<Symbol> failed = new HashSet<>();
    List<Insight> active = getTargetInsights();
    Map<Insight, Double> percents = determineTargetPercent(active);
    for (Insight insight : active) {
      Double percent = percents.get(insight);
      if (percent == null) {
        continue;
      }
      PortfolioTarget target = PortfolioTarget.percent(forAlgorithm, insight.symbol(), percent);
      if (target == null) {
        failed.add(insight.symbol());
      } else {
        targets.add(target);
      }
    }
    targets.addAll(endings(failed));
    return targets;
  }

  private List<PortfolioTarget> endings(Set<Symbol> failed) {
    InsightManager insights = algorithm.insights();
    long now = algorithm.utcNs();
    Set<Symbol> ended = new LinkedHashSet<>();
    insights.removeExpiredInsights(now).forEach(insight -> ended.add(insight.symbol()));
    List<PortfolioTarget> targets = new ArrayList<>();
    for (Symbol symbol : ended) {
      if (!failed.contains(symbol) && !insights.hasActiveInsights(symbol, now)) {
        targets.add(new PortfolioTarget(symbol, 0));
      }
    }
    return targets;
  }

  /// Securities came or went; insights of those that went end.
  public void onSecuritiesChanged(Algorithm forAlgorithm, SecurityChanges changes) {
    if (algorithm == null) {
      algorithm = forAlgorithm;
    }
    securityChanges = !changes.isEmpty();
    forAlgorithm
        .insights()
        .expire(changes.removedSecurities().stream().map(security -> security.symbol()).toList());
  }

  /// The insights that get a weight: the latest active one of each security.
  protected List<Insight> getTargetInsights() {
    Map<Symbol, Insight> latest = new LinkedHashMap<>();
    for (Insight insight : algorithm.insights().getActiveInsights(algorithm.utcNs())) {
      if (shouldCreateTargetForInsight(insight)) {
        latest.merge(
            insight.symbol(),
            insight,
            (old, next) -> next.generatedUtcNs() >= old.generatedUtcNs() ? next : old);
      }
    }
    return new ArrayList<>(latest.values());
  }

  /// Whether an insight counts: true unless overridden.
  protected boolean shouldCreateTargetForInsight(Insight insight) {
    return true;
  }

  /// The weights, signed fractions of the portfolio; insights left out get no target.
  protected Map<Insight, Double> determineTargetPercent(List<Insight> activeInsights) {
    throw new UnsupportedOperationException(
        "%s must override determineTargetPercent(List<Insight>): weights by insight, as fractions of the portfolio"
            .formatted(getClass().getName()));
  }

  /// Whether the portfolio is to be brought to its weights now.
  protected boolean isRebalanceDue(List<Insight> insights, long utcNs) {
    Instant now = Nanos.toInstant(utcNs);
    if (rebalancing == null) {
      refreshRebalance(now);
      return true;
    }
    if (rebalancingTime == null) {
      rebalancingTime = rebalancing.next(now);
      if (isPast(now)) {
        rebalancingTime = null;
        securityChanges = false;
        return true;
      }
    }
    if (isPast(now)
        || rebalanceOnSecurityChanges && securityChanges
        || rebalanceOnInsightChanges && haveInsightsChanged(insights, utcNs)) {
      refreshRebalance(now);
      return true;
    }
    return false;
  }

  private boolean isPast(Instant now) {
    return rebalancingTime != null && !rebalancingTime.isAfter(now);
  }

  private boolean haveInsightsChanged(List<Insight> insights, long utcNs) {
    if (!insights.isEmpty()) {
      return true;
    }
    Long next = algorithm.insights().nextExpiryUtcNs();
    return next != null && next < utcNs;
  }

  /// Asks for the next time of rebalancing.
  protected final void refreshRebalance(Instant utcTime) {
    if (rebalancing != null) {
      rebalancingTime = rebalancing.next(utcTime);
    }
    securityChanges = false;
  }

  /// Whether a magnitude, if there is one, is within the limits of the settings; else an error line
  /// says so.
  protected static boolean isValidMagnitude(Algorithm algorithm, Insight insight) {
    Double magnitude = insight.magnitude();
    if (magnitude == null || magnitude == 0) {
      return true;
    }
    AlgorithmSettings settings = algorithm.settings();
    double size = Math.abs(magnitude);
    if (size <= settings.maxAbsolutePortfolioTargetPercentageExact().doubleValue()
        && size >= settings.minAbsolutePortfolioTargetPercentageExact().doubleValue()) {
      return true;
    }
    algorithm.error(
        "PortfolioConstructionModel.FilterInvalidInsightMagnitude():The insight target Magnitude: %s, will not comply with the current 'Algorithm.Settings' 'MaxAbsolutePortfolioTargetPercentage': %s or 'MinAbsolutePortfolioTargetPercentage': %s. Skipping insight."
            .formatted(
                magnitude,
                settings.maxAbsolutePortfolioTargetPercentageExact(),
                settings.minAbsolutePortfolioTargetPercentageExact()));
    return false;
  }
}
