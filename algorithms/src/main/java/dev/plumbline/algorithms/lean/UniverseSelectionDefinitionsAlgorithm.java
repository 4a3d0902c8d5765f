package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;

/// Holds ten shares of each of the three most traded equities.
///
/// Answers to LEAN's `UniverseSelectionDefinitionsAlgorithm`.
public class UniverseSelectionDefinitionsAlgorithm extends Algorithm {
  private SecurityChanges changes = SecurityChanges.NONE;
  private boolean changed;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 24);
    setEndDate(2014, 3, 28);
    setCash(100_000);
    addUniverse(universe().top(3));
  }

  @Override
  public void onData(Slice slice) {
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      if (!security.invested()) {
        marketOrder(security.symbol(), 10);
      }
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changed = true;
    changes = news;
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(changed, "OnSecuritiesChanged() method was never called!");
  }
}
