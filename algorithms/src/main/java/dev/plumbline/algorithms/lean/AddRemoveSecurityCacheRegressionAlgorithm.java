package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.SecurityDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.time.Resolution;

/// Adds and removes a security each minute; an order at once after adding finds no price.
///
/// Answers to LEAN's `AddRemoveSecurityCacheRegressionAlgorithm`.
public class AddRemoveSecurityCacheRegressionAlgorithm extends Algorithm {
  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    addEquity("SPY", SecurityDetails.resolution(Resolution.MINUTE).withExtendedMarketHours(true));
  }

  @Override
  public void onData(Slice slice) {
    if (!portfolio().invested()) {
      setHoldings("SPY", 1);
    }
    if (time().getDayOfMonth() == 11) {
      return;
    }
    if (activeSecurities().containsKey(equitySymbol("AIG"))) {
      removeSecurity(symbol("AIG"));
      return;
    }
    Equity aig = addEquity("AIG", Resolution.MINUTE);
    OrderTicket ticket = marketOrder("AIG", 1);
    Expect.equal(OrderStatus.INVALID, ticket.status(), "order without a price");
    Expect.that(!aig.hasData() && aig.price() == 0, "data before there can be any");
  }
}
