package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.time.LocalDateTime;
import java.util.List;

/// Adds an equity by hand in the very step in which a rule lets it go, and buys it.
///
/// Answers to LEAN's `UniverseSharingSubscriptionTradableRegressionAlgorithm`.
public class UniverseSharingSubscriptionTradableRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private int slicesSinceAdded = -1;
  private LocalDateTime last;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 1);
    setEndDate(2013, 10, 30);
    addEquity("AAPL", Resolution.DAILY);
    universeSettings().setResolution(Resolution.DAILY);
    addUniverse(
        SecurityType.EQUITY,
        "TestUniverse",
        Resolution.DAILY,
        Market.USA,
        universeSettings(),
        now -> now.getDayOfMonth() == 1 ? List.of("SPY") : List.of());
  }

  @Override
  public void onData(Slice slice) {
    Expect.that(!slice.time().equals(last), "two slices at " + last);
    last = slice.time();
    if (slicesSinceAdded > 0) {
      requireTradable();
      if (!portfolio().invested()) {
        setHoldings(spy, 1);
      }
    }
    if (slicesSinceAdded >= 0) {
      slicesSinceAdded++;
    }
  }

  private void requireTradable() {
    Expect.that(securities().get(spy).isTradable(), spy + " should be tradable");
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    if (!changes.removedSecurities().isEmpty()) {
      slicesSinceAdded = 0;
      spy = addEquity("SPY", Resolution.DAILY).symbol();
      requireTradable();
    }
  }
}
