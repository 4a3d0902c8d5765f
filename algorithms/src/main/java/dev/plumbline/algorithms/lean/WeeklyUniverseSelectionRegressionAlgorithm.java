package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.List;

/// Holds an equity on every seventh day of the month.
///
/// Answers to LEAN's `WeeklyUniverseSelectionRegressionAlgorithm`.
public class WeeklyUniverseSelectionRegressionAlgorithm extends Algorithm {
  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 31);
    setCash(100_000);
    universeSettings().setResolution(Resolution.HOUR);
    addUniverse(
        "my-custom-universe", now -> now.getDayOfMonth() % 7 == 0 ? List.of("IBM") : List.of());
  }

  @Override
  public void onData(Slice slice) {
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        log(LeanText.of(time()) + " Liquidate " + security.symbol().value());
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      if (!security.invested()) {
        log(LeanText.of(time()) + " Buy " + security.symbol().value());
        setHoldings(security.symbol(), 1);
      }
    }
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
    log(LeanText.of(time()) + " " + news);
  }
}
