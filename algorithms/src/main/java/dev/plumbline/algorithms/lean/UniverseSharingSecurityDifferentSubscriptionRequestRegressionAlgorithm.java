package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.symbol.Market;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import java.util.List;

/// Follows an equity by hand and, on even days, with extended hours by a rule; removes another one.
///
/// Answers to LEAN's `UniverseSharingSecurityDifferentSubscriptionRequestRegressionAlgorithm`.
public class UniverseSharingSecurityDifferentSubscriptionRequestRegressionAlgorithm
    extends Algorithm {
  private Symbol spy;
  private Symbol aig;
  private int calls;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 8);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addEquity("SPY").symbol();
    aig = addEquity("AIG").symbol();
    universeSettings().setResolution(Resolution.MINUTE);
    universeSettings().setExtendedMarketHours(true);
    addUniverse(
        SecurityType.EQUITY,
        "SecondUniverse",
        Resolution.DAILY,
        Market.USA,
        universeSettings(),
        now -> now.getDayOfMonth() % 2 == 0 ? List.of("SPY") : List.of());
  }

  @Override
  public void onData(Slice slice) {
    boolean followed = !subscriptionManager().subscriptionDataConfigs(aig).isEmpty();
    Expect.equal(calls == 0, followed, "AIG is followed");
    if (calls++ == 0) {
      removeSecurity(aig);
    }
    boolean extended =
        subscriptionManager().subscriptionDataConfigs(spy).stream()
            .anyMatch(config -> config.extendedMarketHours());
    Expect.equal(time().getDayOfMonth() % 2 == 0, extended, "extended hours");
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.that(calls > 0, "no data came");
  }
}
