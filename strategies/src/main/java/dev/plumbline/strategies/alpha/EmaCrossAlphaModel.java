package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.SlotMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Expects a price to rise when its fast average crosses above its slow one, and to fall when it
/// crosses below.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/EmaCrossAlphaModel.cs`.
public class EmaCrossAlphaModel implements AlphaModel {
  private final int fastPeriod;
  private final int slowPeriod;
  private final Resolution resolution;
  private final SlotMap<Symbol, Averages> averages = new SlotMap<>();

  private static final class Averages {
    private final ExponentialMovingAverage fast;
    private final ExponentialMovingAverage slow;
    private final DataConsolidator fastSource;
    private final DataConsolidator slowSource;
    private boolean fastIsOverSlow;

    Averages(Algorithm algorithm, Symbol symbol, EmaCrossAlphaModel model) {
      fast = new ExponentialMovingAverage(symbol.toString(), model.fastPeriod);
      slow = new ExponentialMovingAverage(symbol.toString(), model.slowPeriod);
      fastSource = algorithm.resolveConsolidator(symbol, model.resolution);
      slowSource = algorithm.resolveConsolidator(symbol, model.resolution);
      algorithm.registerIndicator(symbol, fast, fastSource);
      algorithm.registerIndicator(symbol, slow, slowSource);
      algorithm.warmUpIndicator(symbol, fast, model.resolution);
      algorithm.warmUpIndicator(symbol, slow, model.resolution);
    }

    InsightDirection cross() {
      boolean over = fast.value() > slow.value();
      boolean under = slow.value() > fast.value();
      InsightDirection direction = InsightDirection.FLAT;
      if (fast.isReady() && slow.isReady()) {
        if (fastIsOverSlow && under) {
          direction = InsightDirection.DOWN;
        } else if (!fastIsOverSlow && over) {
          direction = InsightDirection.UP;
        }
      }
      fastIsOverSlow = over;
      return direction;
    }
  }

  /// Averages of 12 and 26 days.
  public EmaCrossAlphaModel() {
    this(12, 26, Resolution.DAILY);
  }

  /// Averages of numbers of bars.
  public EmaCrossAlphaModel(int fastPeriod, int slowPeriod, Resolution resolution) {
    this.fastPeriod = fastPeriod;
    this.slowPeriod = slowPeriod;
    this.resolution = resolution;
  }

  @Override
  public String name() {
    return "EmaCrossAlphaModel(%d,%d,%s)".formatted(fastPeriod, slowPeriod, resolution.text());
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> insights = new ArrayList<>();
    Duration period = resolution.toDuration().multipliedBy(fastPeriod);
    for (Symbol symbol : averages.keys()) {
      InsightDirection direction = averages.get(symbol).cross();
      if (direction != InsightDirection.FLAT) {
        insights.add(Insight.price(symbol, period, direction));
      }
    }
    return insights;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    for (Security added : changes.addedSecurities()) {
      Averages known = averages.get(added.symbol());
      if (known == null) {
        averages.put(added.symbol(), new Averages(algorithm, added.symbol(), this));
      } else {
        known.fast.reset();
        known.slow.reset();
      }
    }
    for (Security removed : changes.removedSecurities()) {
      Averages gone = averages.remove(removed.symbol());
      if (gone != null) {
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), gone.fastSource);
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), gone.slowSource);
      }
    }
  }
}
