package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.strategies.selection.FundamentalUniverseSelectionModel;

/// Follows two equities by hand and the two dearest by a model, and buys a little of what comes.
///
/// Answers to LEAN's `FundamentalUniverseSelectionRegressionAlgorithm`.
public class FundamentalUniverseSelectionRegressionAlgorithm extends Algorithm {
  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 26);
    setEndDate(2014, 4, 7);
    addEquity("SPY");
    addEquity("AAPL");
    setUniverseSelection(new FundamentalUniverseSelectionModel(all -> Picks.dearest(2, all)));
  }

  @Override
  public void onData(Slice slice) {
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      setHoldings(security.symbol(), 0.02);
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
  }
}
