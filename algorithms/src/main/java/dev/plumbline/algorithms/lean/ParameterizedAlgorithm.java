package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.indicator.ExponentialMovingAverage;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;

/// Holds SPY while the faster of two moving averages, whose lengths are parameters, is above the
/// slower one.
///
/// Answers to LEAN's `ParameterizedAlgorithm`.
public class ParameterizedAlgorithm extends Algorithm {
  private ExponentialMovingAverage fast;
  private ExponentialMovingAverage slow;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    Symbol spy = addSecurity(SecurityType.EQUITY, "SPY").symbol();
    fast = ema(spy, getParameter("ema-fast", 100));
    slow = ema(spy, getParameter("ema-slow", 200));
  }

  @Override
  public void onData(Slice slice) {
    if (!fast.isReady() || !slow.isReady()) {
      return;
    }
    if (fast.value() > slow.value() * 1.001) {
      setHoldings("SPY", 1);
    } else if (fast.value() < slow.value() * 0.999) {
      liquidate("SPY");
    }
  }
}
