package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ConstituentsUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;
import java.util.Set;

/// Follows a stored list that changes from day to day and is empty on one of them.
///
/// Answers to LEAN's `ConstituentsUniverseRegressionAlgorithm`.
public class ConstituentsUniverseRegressionAlgorithm extends Algorithm {
  private List<Set<Symbol>> expected;
  private Symbol aapl;
  private Symbol qqq;
  private int step;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    aapl = equitySymbol("AAPL");
    qqq = equitySymbol("QQQ");
    Symbol spy = equitySymbol("SPY");
    Symbol fb = equitySymbol("FB");
    expected = List.of(Set.of(qqq, aapl), Set.of(aapl), Set.of(fb, spy, aapl), Set.of(fb, spy));
    Symbol list = ConstituentsUniverse.symbol("constituents-universe-qctest");
    addUniverse(new ConstituentsUniverse(list, universeSettings()));
  }

  @Override
  public void onData(Slice slice) {
    step++;
    if (step <= expected.size()) {
      Expect.that(
          slice.keys().containsAll(expected.get(step - 1)),
          "Unexpected symbols found, step: " + step);
      Expect.equal(expected.get(step - 1).size(), slice.count(), "data in step " + step);
    }
    if (step == 1) {
      setHoldings(aapl, 0.5);
    } else if (step == 2) {
      liquidate();
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(4, step, "steps");
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    for (Security added : changes.addedSecurities()) {
      log(LeanText.of(time()) + " AddedSecurities " + added.symbol().id());
    }
    for (Security removed : changes.removedSecurities()) {
      log(LeanText.of(time()) + " RemovedSecurities " + removed.symbol().id() + " " + step);
      Expect.that(
          !removed.symbol().equals(aapl) || step == 1 || step == 2,
          "Unexpected removal of AAPL in step " + step);
      Expect.that(
          !removed.symbol().equals(qqq) || step == 1, "Unexpected removal of QQQ in step " + step);
    }
  }
}
