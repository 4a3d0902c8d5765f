package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.consolidator.ClassicRenkoConsolidator;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.time.Duration;

/// Buys SPY with the first Renko brick of two dollars after the warm-up.
///
/// Answers to LEAN's `WarmupIndicatorRegressionAlgorithm`.
public class WarmupIndicatorRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 11, 1);
    setEndDate(2013, 12, 10);
    setWarmup(Duration.ofDays(30));
    spy = addEquity("SPY", Resolution.DAILY).symbol();
    ClassicRenkoConsolidator bricks = new ClassicRenkoConsolidator(2);
    bricks.onDataConsolidated((sender, brick) -> consolidated());
    registerIndicator(spy, new SimpleMovingAverage("SMA", 3), bricks);
  }

  private void consolidated() {
    if (!isWarmingUp() && !portfolio().invested()) {
      setHoldings(spy, 1);
    }
  }
}
