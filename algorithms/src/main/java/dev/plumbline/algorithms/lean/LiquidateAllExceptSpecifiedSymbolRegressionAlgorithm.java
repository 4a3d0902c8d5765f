package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.TimeInForce;

/// [LiquidateRegressionAlgorithm] taking back the orders of all securities but one, which is
/// bought.
///
/// Answers to LEAN's `LiquidateAllExceptSpecifiedSymbolRegressionAlgorithm`.
public class LiquidateAllExceptSpecifiedSymbolRegressionAlgorithm
    extends LiquidateRegressionAlgorithm {
  private int bought;

  @Override
  protected void rebalance() {
    orderIbm();
    OrderProperties properties = new OrderProperties();
    properties.setTimeInForce(TimeInForce.GOOD_TIL_CANCELED);
    OrderDetails details = OrderDetails.tag("LiquidatedTest").withProperties(properties);
    bought += setHoldings(spy(), 1, true, details).size();
  }

  @Override
  public void onEndOfAlgorithm() {
    int canceled = 0;
    for (Order order : transactions().getOrders()) {
      Expect.equal("LiquidatedTest", order.tag(), "tag of " + order);
      canceled += order.status() == OrderStatus.CANCELED ? 1 : 0;
    }
    Expect.equal(4, canceled, "cancelled orders");
    Expect.equal(bought, transactions().ordersCount() - canceled, "other orders");
    Expect.equal(1, bought, "orders for SPY");
  }
}
