package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import java.util.ArrayList;
import java.util.List;

/// Buys a share that leaves the exchange: sells it when warned, and tries to buy it when it is
/// gone.
///
/// Answers to LEAN's `DelistingEventsAlgorithm`.
public class DelistingEventsAlgorithm extends Algorithm {
  private static final String LEAVING = "AAA.1";

  private final List<DelistingType> seen = new ArrayList<>();
  private int removals;
  private int bars;

  @Override
  public void initialize() {
    setStartDate(2007, 5, 15);
    setEndDate(2007, 5, 25);
    setCash(100_000);
    addSecurity(SecurityType.EQUITY, LEAVING, Resolution.DAILY);
    addSecurity(SecurityType.EQUITY, "SPY", Resolution.DAILY);
  }

  @Override
  public void onData(Slice slice) {
    bars += slice.bars().size();
    if (transactions().ordersCount() == 0) {
      setHoldings(LEAVING, 1);
    }
    Security leaving = securities().get(LEAVING);
    Expect.that(
        leaving.isDelisted() != leaving.isTradable(),
        "a security must be tradable until it is delisted, and no longer");
    for (Delisting delisting : slice.delistings().values()) {
      seen.add(delisting.type());
      setHoldings(delisting.symbol(), delisting.type() == DelistingType.WARNING ? 0 : 1);
    }
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges changes) {
    for (Security removed : changes.removedSecurities()) {
      if (removed.symbol().value().equals(LEAVING)) {
        removals++;
      }
    }
  }

  @Override
  public void onEndOfAlgorithm() {
    Expect.equal(List.of(DelistingType.WARNING, DelistingType.DELISTED), seen, "delistings");
    Expect.equal(13, bars, "bars");
    Expect.equal(1, removals, "removals");
  }
}
