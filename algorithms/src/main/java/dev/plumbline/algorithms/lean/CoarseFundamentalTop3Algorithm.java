package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.universe.SecurityChanges;
import dev.plumbline.sdk.value.Decimal;

/// Holds the three equities of the greatest dollar volume, a third each.
///
/// Answers to LEAN's `CoarseFundamentalTop3Algorithm`.
public class CoarseFundamentalTop3Algorithm extends Algorithm {
  private static final int COUNT = 3;

  private SecurityChanges changes = SecurityChanges.NONE;

  @Override
  public void initialize() {
    universeSettings().setResolution(Resolution.DAILY);
    setStartDate(2014, 3, 24);
    setEndDate(2014, 4, 7);
    setCash(50_000);
    addUniverse(all -> Picks.mostTraded(COUNT, all));
  }

  @Override
  public void onData(Slice slice) {
    log("OnData(" + Picks.iso(utcTime()) + "): Keys: " + Picks.tickers(slice.keys()));
    for (Security security : changes.removedSecurities()) {
      if (security.invested()) {
        liquidate(security.symbol());
      }
    }
    for (Security security : changes.addedSecurities()) {
      setHoldings(security.symbol(), Decimal.ONE.divide(Decimal.of(COUNT)));
    }
    changes = SecurityChanges.NONE;
  }

  @Override
  public void onSecuritiesChanged(SecurityChanges news) {
    changes = news;
    log("OnSecuritiesChanged(" + Picks.iso(utcTime()) + "):: " + news);
  }

  @Override
  public void onOrderEvent(OrderEvent event) {
    log("OnOrderEvent(" + Picks.iso(utcTime()) + "):: " + event);
  }
}
