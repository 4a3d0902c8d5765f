package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Expects the constituents of a fund at the very start, before any data.
///
/// Answers to LEAN's `ETFConstituentUniverseImmediateSelectionRegressionAlgorithm`.
public class ETFConstituentUniverseImmediateSelectionRegressionAlgorithm extends Algorithm {
  private List<Symbol> constituents = List.of();
  private boolean filtered;
  private boolean changed;
  private boolean dataCame;

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2021, 1, 31);
    setCash(100_000);
    universeSettings().setResolution(Resolution.HOUR);
    Symbol spy = addEquity("SPY", Resolution.HOUR).symbol();
    addUniverse(universe().etf(spy, this::select));
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> rows) {
    filtered = true;
    constituents = rows.stream().map(ETFConstituentUniverse::symbol).distinct().toList();
    return constituents;
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(filtered, "data came before the first selection");
    dataCame = true;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    Expect.that(filtered, "securities came before the first selection");
    if (changed) {
      return;
    }
    changed = true;
    Expect.equal(startDate().atStartOfDay(), time(), "time of the first selection");
    Expect.equal(constituents.size() + 1, changes.addedSecurities().size(), "securities added");
    Set<Symbol> added =
        changes.addedSecurities().stream().map(s -> s.symbol()).collect(Collectors.toSet());
    Expect.that(added.containsAll(constituents), "Not all constituents were added");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(dataCame && filtered && changed, "Expected events didn't happen");
  }
}
