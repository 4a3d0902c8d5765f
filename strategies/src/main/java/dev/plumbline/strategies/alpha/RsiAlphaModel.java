package dev.plumbline.strategies.alpha;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.AlphaModel;
import dev.plumbline.sdk.consolidator.DataConsolidator;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
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

/// Expects a price to fall when its relative strength rises above 70, and to rise when it falls
/// below 30; it must come back by 5 before it counts again.
///
/// Source: LEAN, `Algorithm.Framework/Alphas/RsiAlphaModel.cs`.
public class RsiAlphaModel implements AlphaModel {
  private static final double HIGH = 70;
  private static final double LOW = 30;
  private static final double BOUNCE = 5;

  private enum State {
    TRIPPED_LOW,
    MIDDLE,
    TRIPPED_HIGH
  }

  private static final class Strength {
    private final RelativeStrengthIndex rsi;
    private final DataConsolidator source;
    private State state = State.MIDDLE;

    Strength(Algorithm algorithm, Symbol symbol, int period, Resolution resolution) {
      rsi = new RelativeStrengthIndex(period, MovingAverageType.WILDERS);
      source = algorithm.resolveConsolidator(symbol, resolution);
      algorithm.registerIndicator(symbol, rsi, source);
    }

    /// The direction to expect as of now.
    InsightDirection turn() {
      State before = state;
      state = next(rsi.value(), before);
      if (state == before || !rsi.isReady()) {
        return InsightDirection.FLAT;
      }
      return switch (state) {
        case TRIPPED_LOW -> InsightDirection.UP;
        case TRIPPED_HIGH -> InsightDirection.DOWN;
        case MIDDLE -> InsightDirection.FLAT;
      };
    }
  }

  private final int period;
  private final Resolution resolution;
  private final SlotMap<Symbol, Strength> strengths = new SlotMap<>();

  /// The strength of 14 days.
  public RsiAlphaModel() {
    this(14, Resolution.DAILY);
  }

  /// The strength of a number of bars.
  public RsiAlphaModel(int period, Resolution resolution) {
    this.period = period;
    this.resolution = resolution;
  }

  @Override
  public String name() {
    return "RsiAlphaModel(%d,%s)".formatted(period, resolution.text());
  }

  @Override
  public List<Insight> update(Algorithm algorithm, Slice slice) {
    List<Insight> insights = new ArrayList<>();
    Duration length = resolution.toDuration().multipliedBy(period);
    for (Symbol symbol : strengths.keys()) {
      InsightDirection direction = strengths.get(symbol).turn();
      if (direction != InsightDirection.FLAT) {
        insights.add(Insight.price(symbol, length, direction));
      }
    }
    return insights;
  }

  private static State next(double rsi, State before) {
    if (rsi > HIGH) {
      return State.TRIPPED_HIGH;
    }
    if (rsi < LOW) {
      return State.TRIPPED_LOW;
    }
    boolean back =
        before == State.TRIPPED_LOW && rsi > LOW + BOUNCE
            || before == State.TRIPPED_HIGH && rsi < HIGH - BOUNCE;
    return back ? State.MIDDLE : before;
  }

  @Override
  public void onSecuritiesChanged(Algorithm algorithm, SecurityChanges changes) {
    for (Security removed : changes.removedSecurities()) {
      Strength gone = strengths.remove(removed.symbol());
      if (gone != null) {
        algorithm.subscriptionManager().removeConsolidator(removed.symbol(), gone.source);
      }
    }
    List<Symbol> fresh = new ArrayList<>();
    for (Security added : changes.addedSecurities()) {
      if (!strengths.containsKey(added.symbol())) {
        strengths.put(added.symbol(), new Strength(algorithm, added.symbol(), period, resolution));
        fresh.add(added.symbol());
      }
    }
    PastBars.each(
        algorithm,
        fresh,
        period,
        resolution,
        bar -> {
          Strength strength = strengths.get(bar.symbol());
          if (strength != null) {
            strength.source.update(bar);
          }
        });
  }
}
