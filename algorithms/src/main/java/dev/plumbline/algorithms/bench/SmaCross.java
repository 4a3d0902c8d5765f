package dev.plumbline.algorithms.bench;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.SimpleMovingAverage;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// One share, five years of minutes, held while its fast simple average is above its slow one: the
/// workload of sweeps, and of comparisons with other engines.
///
/// | parameter | meaning |
/// |---|---|
/// | `fast`, `slow` | bars averaged; 10 and 60 unless given |
/// | `shares` | shares bought by market order; 10 unless given |
public class SmaCross extends Algorithm {
  private Symbol bench;
  private SecurityHolding holding;
  private SimpleMovingAverage fast;
  private SimpleMovingAverage slow;
  private int shares;

  /// One trial.
  public SmaCross() {}

  @Override
  public void initialize() {
    setStartDate(2010, 1, 4);
    setEndDate(2014, 12, 31);
    setCash(10_000_000);
    setBenchmark(time -> 0);
    bench = addEquity("BENCH", Resolution.MINUTE).symbol();
    holding = portfolio().get(bench);
    fast = sma(bench, getParameter("fast", 10));
    slow = sma(bench, getParameter("slow", 60));
    shares = getParameter("shares", 10);
  }

  @Override
  public void onData(Slice slice) {
    if (!slow.isReady()) {
      return;
    }
    if (fast.value() > slow.value()) {
      if (!holding.invested()) {
        marketOrder(bench, shares);
      }
    } else if (holding.invested()) {
      marketOrder(bench, -shares);
    }
  }
}
