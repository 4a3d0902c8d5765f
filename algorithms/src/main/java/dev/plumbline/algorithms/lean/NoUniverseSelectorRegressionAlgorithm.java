package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.CoarseFundamental;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;

/// Follows all equities of the universe files and holds those that have data in equal parts.
///
/// Answers to LEAN's `NoUniverseSelectorRegressionAlgorithm`.
public class NoUniverseSelectorRegressionAlgorithm extends Algorithm {
  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    setStartDate(2014, 3, 24);
    setEndDate(2014, 3, 31);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(CoarseFundamental.class);
  }

  @Override
  public void onData(Slice slice) {
    if (changes.isEmpty()) {
      return;
    }
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    long withData = activeSecurities().values().stream().filter(Security::hasData).count();
    for (Security security : changes.addedSecurities()) {
      if (security.hasData()) {
        setHoldings(security.symbol(), Decimal.ONE.divide(Decimal.of(withData)));
      }
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
  }
}
