package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ConstituentsUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Expects the securities of a stored list at the very start.
///
/// Answers to LEAN's `ConstituentsUniverseImmediateSelectionRegressionAlgorithm`.
public class ConstituentsUniverseImmediateSelectionRegressionAlgorithm extends Algorithm {
  private boolean changed;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 9);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    Symbol list = ConstituentsUniverse.symbol("constituents-universe-qctest");
    addUniverse(new ConstituentsUniverse(list, universeSettings()));
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    if (changed) {
      return;
    }
    changed = true;
    Expect.equal(startDate().atStartOfDay(), time(), "time of the first selection");
    Expect.equal(2, changes.addedSecurities().size(), "securities added");
    Set<Symbol> added =
        changes.addedSecurities().stream().map(s -> s.symbol()).collect(Collectors.toSet());
    Expect.that(
        added.containsAll(List.of(equitySymbol("AAPL"), equitySymbol("QQQ"))),
        "Not all constituents were added to the algorithm");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(changed, "Expected events didn't happen");
  }
}
