package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.Collection;
import java.util.List;

/// Expects the first selection by dollar volume at the very start.
///
/// Answers to LEAN's `CoarseFundamentalImmediateSelectionRegressionAlgorithm`.
public class CoarseFundamentalImmediateSelectionRegressionAlgorithm extends Algorithm {
  private static final int COUNT = 3;

  private boolean changed;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 25);
    setEndDate(2014, 3, 30);
    setCash(100_000);
    addUniverse(this::select);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    Expect.that(
        changed || time().equals(startDate().atStartOfDay()),
        "the first selection came at " + time());
    return Picks.mostTraded(COUNT, all);
  }

  @Override
  public void onData(Slice slice) {
    log("OnData(" + Picks.iso(utcTime()) + "): Keys: " + Picks.tickers(slice.keys()));
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    log("OnSecuritiesChanged(" + Picks.iso(utcTime()) + "):: " + changes);
    if (changed) {
      return;
    }
    changed = true;
    Expect.equal(startDate().atStartOfDay(), time(), "time of the first change");
    Expect.equal(COUNT, changes.addedSecurities().size(), "securities added");
    Expect.equal(0, changes.removedSecurities().size(), "securities removed");
  }
}
