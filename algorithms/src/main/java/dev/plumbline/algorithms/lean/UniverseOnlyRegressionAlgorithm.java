package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.ETFConstituentUniverse;
import java.util.Collection;
import java.util.List;

/// Follows the constituents of a fund, and nothing else.
///
/// Answers to LEAN's `UniverseOnlyRegressionAlgorithm`.
public class UniverseOnlyRegressionAlgorithm extends Algorithm {
  private boolean selected;

  @Override
  public void initialize() {
    setStartDate(2020, 12, 1);
    setEndDate(2020, 12, 12);
    setCash(100_000);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(universe().etf("GDVD", universeSettings(), this::select));
  }

  private Collection<Symbol> select(List<ETFConstituentUniverse> constituents) {
    selected = true;
    return constituents.stream().map(ETFConstituentUniverse::symbol).toList();
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(selected, "Universe selection was not performed");
  }
}
