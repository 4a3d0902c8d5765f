package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.Collection;
import java.util.List;

/// Expects three universes to select in the order in which they were added.
///
/// Answers to LEAN's `MultipleUniverseSelectionOrderRegressionAlgorithm`.
public class MultipleUniverseSelectionOrderRegressionAlgorithm extends Algorithm {
  private static final int COUNT = 3;

  private int calls;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 3, 28);
    universeSettings().setResolution(Resolution.DAILY);
    for (int i = 0; i < COUNT; i++) {
      int place = i;
      addUniverse(all -> select(place));
    }
  }

  private Collection<Symbol> select(int place) {
    Expect.equal(place, calls % COUNT, "place of the universe that selects");
    calls++;
    return List.of();
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(calls >= COUNT, "only " + calls + " selections");
  }
}
