package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.BaseData;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Nanos;

/// Sees the first five minutes of a day alone.
///
/// Answers to LEAN's `CustomSecurityDataFilterRegressionAlgorithm`.
public class CustomSecurityDataFilterRegressionAlgorithm extends Algorithm {
  private static final long END = Nanos.of(2013, 10, 7, 9, 35);

  private int steps;

  @Override
  public void initialize() {
    setCash(2_500_000);
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 7);
    Security spy = addSecurity(SecurityType.EQUITY, "SPY");
    spy.setDataFilter((Security vehicle, BaseData data) -> data.timeNs() < END);
  }

  @Override
  public void onData(Slice slice) {
    steps++;
    setHoldings("SPY", 0.2);
    Expect.that(steps <= 5, "a step after the fifth minute: " + time());
  }
}
