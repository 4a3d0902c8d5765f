package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.insight.InsightType;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Nanos;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Expects the same of every security, again and again.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/ConstantAlphaModel.cs`.
public class ConstantAlphaModel implements AlphaModel {
  private final InsightType type;
  private final InsightDirection direction;
  private final Duration period;
  private final Double magnitude;
  private final Double confidence;
  private final Double weight;
  private final FollowedSecurities securities = new FollowedSecurities();
  private final Map<Symbol, Long> lastUtcNs = new HashMap<>();

  /// A model that says no more than a direction.
  public ConstantAlphaModel(InsightType type, InsightDirection direction, Duration period) {
    this(type, direction, period, null, null);
  }

  /// A model; magnitude and confidence may be null.
  public ConstantAlphaModel(
      InsightType type,
      InsightDirection direction,
      Duration period,
      Double magnitude,
      Double confidence) {
    this(type, direction, period, magnitude, confidence, null);
  }

  /// A model; magnitude, confidence and weight may be null.
  public ConstantAlphaModel(
      InsightType type,
      InsightDirection direction,
      Duration period,
      Double magnitude,
      Double confidence,
      Double weight) {
    this.type = type;
    this.direction = direction;
    this.period = period;
    this.magnitude = magnitude;
    this.confidence = confidence;
    this.weight = weight;
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> insights = new ArrayList<>();
    for (Security security : securities.all()) {
      if (!security.priceExact().isZero() && shouldEmit(algorithm.utcNs(), security.symbol())) {
        insights.add(
            Insight.of(security.symbol(), period, type, direction)
                .withMagnitude(magnitude)
                .withConfidence(confidence)
                .withWeight(weight));
      }
    }
    return insights;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    securities.update(changes);
    changes.removedSecurities().forEach(security -> lastUtcNs.remove(security.symbol()));
  }

  /// Whether an insight about a security is due: the first one, and when the last one has ended.
  protected boolean shouldEmit(long utcNs, Symbol symbol) {
    if (symbol.isCanonical()) {
      return false;
    }
    Long last = lastUtcNs.get(symbol);
    if (last != null && utcNs - last < Nanos.of(period)) {
      return false;
    }
    lastUtcNs.put(symbol, utcNs);
    return true;
  }
}
