package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.MovingAverageConvergenceDivergence;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.insight.Insight;
import dev.plumbline.sdk.insight.InsightCollection;
import dev.plumbline.sdk.insight.InsightDirection;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.SlotMap;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Expects a price to rise while its MACD signal is above a hundredth of the price, and to fall
/// while it is below minus a hundredth.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/MacdAlphaModel.cs`.
public class MacdAlphaModel implements AlphaModel {
  private static final double BOUNCE_THRESHOLD = 0.01;

  private static final class Signal {
    private final Security security;
    private final DataConsolidator source;
    private final MovingAverageConvergenceDivergence macd;
    private InsightDirection previous;

    Signal(Algorithm algorithm, Security security, MacdAlphaModel model) {
      this.security = security;
      macd =
          new MovingAverageConvergenceDivergence(
              model.fastPeriod, model.slowPeriod, model.signalPeriod, model.movingAverageType);
      source = algorithm.resolveConsolidator(security.symbol(), model.resolution);
      algorithm.registerIndicator(security.symbol(), macd, source);
      algorithm.warmUpIndicator(security.symbol(), macd, model.resolution);
    }

    InsightDirection direction() {
      double normalized = macd.signal().value() / security.price();
      if (normalized > BOUNCE_THRESHOLD) {
        return InsightDirection.UP;
      }
      return normalized < -BOUNCE_THRESHOLD ? InsightDirection.DOWN : InsightDirection.FLAT;
    }
  }

  private final int fastPeriod;
  private final int slowPeriod;
  private final int signalPeriod;
  private final MovingAverageType movingAverageType;
  private final Resolution resolution;
  private final InsightCollection said = new InsightCollection();
  private final SlotMap<Symbol, Signal> signals = new SlotMap<>();

  /// Exponential averages of 12, 26 and 9 days.
  public MacdAlphaModel() {
    this(12, 26, 9, MovingAverageType.EXPONENTIAL, Resolution.DAILY);
  }

  /// Averages of numbers of bars.
  public MacdAlphaModel(
      int fastPeriod,
      int slowPeriod,
      int signalPeriod,
      MovingAverageType movingAverageType,
      Resolution resolution) {
    this.fastPeriod = fastPeriod;
    this.slowPeriod = slowPeriod;
    this.signalPeriod = signalPeriod;
    this.movingAverageType = movingAverageType;
    this.resolution = resolution;
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> insights = new ArrayList<>();
    Duration period = resolution.toDuration().multipliedBy(fastPeriod);
    for (Signal signal : signals.values()) {
      if (signal.security.priceExact().isZero()) {
        continue;
      }
      InsightDirection direction = signal.direction();
      if (direction == signal.previous) {
        continue;
      }
      signal.previous = direction;
      if (direction == InsightDirection.FLAT) {
        cancel(algorithm, signal.security.symbol());
      } else {
        Insight insight = Insight.price(signal.security.symbol(), period, direction);
        said.add(insight);
        insights.add(insight);
      }
    }
    return insights;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    for (Security added : changes.addedSecurities()) {
      if (!signals.containsKey(added.symbol())) {
        signals.put(added.symbol(), new Signal(algorithm, added, this));
      }
    }
    for (Security removed : changes.removedSecurities()) {
      Signal gone = signals.remove(removed.symbol());
      if (gone != null) {
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), gone.source);
      }
      cancel(algorithm, removed.symbol());
    }
  }

  private void cancel(Algorithm algorithm, Symbol symbol) {
    algorithm.insights().cancelInsights(said.get(symbol));
    said.clear(List.of(symbol));
  }
}
