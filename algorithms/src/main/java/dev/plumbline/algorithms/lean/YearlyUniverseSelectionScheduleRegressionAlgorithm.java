package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.Fundamental;
import java.util.Collection;
import java.util.List;

/// Selects once a year: what was due in January comes at the start.
///
/// Answers to LEAN's `YearlyUniverseSelectionScheduleRegressionAlgorithm`.
public class YearlyUniverseSelectionScheduleRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private int selections;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 25);
    setEndDate(2014, 5, 10);
    spy = equitySymbol("SPY");
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(dateRules().yearStart(), this::select);
  }

  private Collection<Symbol> select(List<Fundamental> all) {
    selections++;
    Expect.equal(startDate().atStartOfDay(), time(), "selection time");
    return List.of(spy);
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings(spy, 1);
      debug("Purchased Stock " + spy);
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(1, selections, "selections");
  }
}
