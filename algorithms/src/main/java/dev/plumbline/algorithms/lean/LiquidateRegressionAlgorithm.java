package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Equity;
import dev.plumbline.sdk.security.SecurityHolding;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;

/// Places orders at midnight and takes all of them back.
///
/// Answers to LEAN's `LiquidateRegressionAlgorithm`.
public class LiquidateRegressionAlgorithm extends Algorithm {
  private Equity spy;
  private Equity ibm;

  @Override
  public void initialize() {
    setStartDate(2018, 1, 4);
    setEndDate(2018, 1, 10);
    spy = addEquity("SPY", Resolution.DAILY);
    ibm = addEquity("IBM", Resolution.DAILY);
    schedule().on(dateRules().on(2018, 1, 5), timeRules().midnight(), this::rebalance);
    schedule().on(dateRules().on(2018, 1, 8), timeRules().midnight(), this::rebalance);
  }

  /// The security followed first.
  protected final Symbol spy() {
    return spy.symbol();
  }

  /// Orders ten shares at the market and one five dollars below it.
  protected final void orderIbm() {
    marketOrder(ibm.symbol(), 10);
    limitOrder(ibm.symbol(), 1, ibm.priceExact().subtract(5));
  }

  /// Orders, and takes back.
  protected void rebalance() {
    orderIbm();
    limitOrder(spy.symbol(), 1, spy.priceExact().subtract(5));
    takeBack();
  }

  /// Takes all orders back.
  protected void takeBack() {
    liquidate();
  }

  @Override
  public void onEndOfAlgorithm() {
    for (Order order : transactions().getOrders()) {
      Expect.equal(OrderStatus.CANCELED, order.status(), "status of " + order);
    }
    for (SecurityHolding holding : portfolio().values()) {
      Expect.equal(Decimal.ZERO, holding.quantityExact(), "held of " + holding.symbol());
    }
  }
}
