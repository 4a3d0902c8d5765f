package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.TradeBarConsolidator;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.data.TradeBar;
import dev.plumbline.sdk.indicator.Stochastic;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Feeds one stochastic with the past by a word and another one by hand; their parts stay equal.
///
/// Answers to LEAN's `StochasticIndicatorAndSubIndicatorsWarmUpRegressionAlgorithm`.
public class StochasticIndicatorAndSubIndicatorsWarmUpRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private Stochastic byWord;
  private Stochastic byHand;
  private boolean seen;

  @Override
  public void initialize() {
    setStartDate(2020, 1, 1);
    setEndDate(2020, 2, 1);
    spy = addEquity("SPY", Resolution.HOUR).symbol();
    TradeBarConsolidator daily = new TradeBarConsolidator(Duration.ofDays(1));
    byWord = new Stochastic("FIRST", 14, 3, 3);
    registerIndicator(spy, byWord, daily);
    warmUpIndicator(spy, byWord, Duration.ofDays(1));
    byHand = new Stochastic("SECOND", 14, 3, 3);
    registerIndicator(spy, byHand, daily);
    for (TradeBar bar : history(spy, 50, Resolution.DAILY)) {
      byHand.update(bar);
    }
    Expect.that(byWord.isReady(), "samples by word: " + byWord.samples());
    Expect.that(byHand.isReady(), "samples by hand: " + byHand.samples());
  }

  @Override
  public void onData(Slice slice) {
    if (isWarmingUp() || !slice.containsKey(spy)) {
      return;
    }
    seen = true;
    Expect.that(byWord.stochK().value() != 0, "K is zero");
    Expect.that(byHand.stochK().value() != 0, "K by hand is zero");
    Expect.that(byWord.fastStoch().value() != 0, "the fast line is zero");
    Expect.equal(byHand.stochK().value(), byWord.stochK().value(), "K");
    Expect.equal(byHand.stochD().value(), byWord.stochD().value(), "D");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(seen, "no data");
  }
}
