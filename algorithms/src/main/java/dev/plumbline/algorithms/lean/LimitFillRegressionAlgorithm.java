package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;

/// Limits at the price of every full hour: buying for two days, then selling.
///
/// Answers to LEAN's `LimitFillRegressionAlgorithm`.
public class LimitFillRegressionAlgorithm extends Algorithm {
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.SECOND).symbol();
  }

  @Override
  public void onData(Slice slice) {
    boolean fullHour = time().getMinute() == 0 && time().getSecond() == 0;
    if (fullHour && slice.containsKey(spy)) {
      boolean buying = time().isBefore(startDate().plusDays(2).atStartOfDay());
      limitOrder(spy, buying ? 10 : -10, slice.get(spy).orElseThrow().priceExact());
    }
  }
}
