package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.CustomUniverseSelectionModel;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.strategies.selection.InceptionDateUniverseSelectionModel;
import java.util.List;
import java.util.Map;

/// Holds one equity on every seventh day of the month and another one from its first day on.
///
/// Answers to LEAN's `InceptionDateSelectionRegressionAlgorithm`.
public class InceptionDateSelectionRegressionAlgorithm extends Algorithm {
  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 31);
    setCash(100_000);
    universeSettings().setResolution(Resolution.HOUR);
    addUniverseSelection(
        new CustomUniverseSelectionModel(
            "my-custom-universe",
            now -> now.getDayOfMonth() % 7 == 0 ? List.of("IBM") : List.of()));
    addUniverseSelection(
        new InceptionDateUniverseSelectionModel(
            "spy-inception", Map.of("SPY", startDate().plusDays(5))));
  }

  @Override
  public void onData(Slice slice) {
    for (Security security : changes.addedSecurities()) {
      setHoldings(security.symbol(), 0.5);
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    for (Security security : news.removedSecurities()) {
      liquidate(security.symbol(), "Removed from Universe");
    }
    changes = news;
  }
}
