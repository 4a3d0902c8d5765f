package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.SlotMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Expects the prices of two securities to come back to their usual ratio once it is more than a
/// threshold away from its mean.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/BasePairsTradingAlphaModel.cs`.
public class BasePairsTradingAlphaModel implements AlphaModel {
  private record Pair(Symbol first, Symbol second) {
    Pair inverse() {
      return new Pair(/* first= */ second, /* second= */ first);
    }

    boolean has(Symbol symbol) {
      return first.equals(symbol) || second.equals(symbol);
    }
  }

  private final double threshold;
  private final Duration predictionInterval;
  private final FollowedSecurities securities = new FollowedSecurities();
  private final SlotMap<Pair, PriceRatio> pairs = new SlotMap<>();

  /// Every pair of securities, for a day, from one percent away on.
  public BasePairsTradingAlphaModel() {
    this(1, Resolution.DAILY, 1);
  }

  /// Every pair of securities, for a number of bars, from a number of percent away on.
  public BasePairsTradingAlphaModel(int lookback, Resolution resolution, double threshold) {
    this.threshold = threshold;
    this.predictionInterval = resolution.toDuration().multipliedBy(lookback);
  }

  /// The securities followed now.
  protected final List<Security> securities() {
    return securities.all();
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> insights = new ArrayList<>();
    for (PriceRatio ratio : pairs.values()) {
      insights.addAll(ratio.insights());
    }
    return insights;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    follow(changes);
    findPairs(algorithm);
    for (Security removed : changes.removedSecurities()) {
      for (Pair pair : pairs.keys()) {
        if (pair.has(removed.symbol())) {
          pairs.remove(pair).dispose();
        }
      }
    }
  }

  /// Takes note of securities that came or went; twice is once.
  protected final void follow(SecurityChanges changes) {
    securities.update(changes);
  }

  private void findPairs(Algorithm algorithm) {
    List<Symbol> symbols = securities().stream().map(Security::symbol).toList();
    for (int i = 0; i < symbols.size(); i++) {
      for (int j = i + 1; j < symbols.size(); j++) {
        Pair pair = new Pair(symbols.get(i), symbols.get(j));
        if (!pairs.containsKey(pair)
            && !pairs.containsKey(pair.inverse())
            && hasPassedTest(algorithm, pair.first(), pair.second())) {
          pairs.put(
              pair,
              new PriceRatio(
                  algorithm, pair.first(), pair.second(), predictionInterval, threshold));
        }
      }
    }
  }

  /// Whether two securities are to be traded as a pair: true unless overridden.
  public boolean hasPassedTest(Algorithm algorithm, Symbol asset1, Symbol asset2) {
    return true;
  }
}
