package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Indicator;
import dev.plumbline.sdk.indicator.MovingAverageType;
import dev.plumbline.sdk.indicator.RelativeStrengthIndex;
import dev.plumbline.sdk.indicator.Stochastic;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;
import java.util.List;

/// Feeds two indicators with as much of the past as they need by a word, and two like them by hand;
/// they stay equal.
///
/// Answers to LEAN's `StochasticIndicatorWarmsUpProperlyRegressionAlgorithm`.
public class StochasticIndicatorWarmsUpProperlyRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private RelativeStrengthIndex strength;
  private RelativeStrengthIndex strengthByHand;
  private Stochastic stochastic;
  private Stochastic stochasticByHand;
  private boolean seen;

  @Override
  public void initialize() {
    setStartDate(2020, 1, 1);
    setEndDate(2020, 2, 1);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    TradeBarConsolidator daily = new TradeBarConsolidator(Duration.ofDays(1));
    strength = new RelativeStrengthIndex(14, MovingAverageType.WILDERS);
    stochastic = new Stochastic("FIRST", 10, 3, 3);
    registerIndicator(spy, strength, daily);
    registerIndicator(spy, stochastic, daily);
    warmUpIndicator(spy, strength, Duration.ofDays(1));
    warmUpIndicator(spy, stochastic, Duration.ofDays(1));
    strengthByHand = new RelativeStrengthIndex(14, MovingAverageType.WILDERS);
    stochasticByHand = new Stochastic("SECOND", 10, 3, 3);
    registerIndicator(spy, strengthByHand, daily);
    registerIndicator(spy, stochasticByHand, daily);
    int needed = Math.max(strengthByHand.warmUpPeriod(), stochasticByHand.warmUpPeriod());
    List<TradeBar> past = history(spy, needed, Resolution.DAILY);
    past.forEach(bar -> strengthByHand.update(bar.endTimeNs(), bar.close()));
    past.subList(past.size() - stochasticByHand.warmUpPeriod(), past.size())
        .forEach(stochasticByHand::update);
    for (Indicator each : List.of(strength, stochastic, strengthByHand, stochasticByHand)) {
      Expect.that(each.isReady(), each.name() + " has " + each.samples() + " values");
    }
  }

  @Override
  public void onData(Slice slice) {
    if (isWarmingUp() || !slice.containsKey(spy)) {
      return;
    }
    seen = true;
    Expect.equal(strengthByHand.value(), strength.value(), "strength");
    Expect.equal(stochasticByHand.stochK().value(), stochastic.stochK().value(), "K");
    Expect.equal(stochasticByHand.stochD().value(), stochastic.stochD().value(), "D");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(seen, "no data");
  }
}
