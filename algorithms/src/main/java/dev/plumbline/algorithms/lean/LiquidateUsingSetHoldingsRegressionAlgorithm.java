package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.TimeInForce;
import java.util.List;

/// [LiquidateRegressionAlgorithm] taking orders back by setting no holdings, with a note.
///
/// Answers to LEAN's `LiquidateUsingSetHoldingsRegressionAlgorithm`.
public class LiquidateUsingSetHoldingsRegressionAlgorithm extends LiquidateRegressionAlgorithm {
  @Override
  protected void takeBack() {
    OrderProperties properties = new OrderProperties();
    properties.setTimeInForce(TimeInForce.GOOD_TIL_CANCELED);
    OrderDetails details = OrderDetails.tag("LiquidatedTest").withProperties(properties);
    Expect.equal(0, setHoldings(List.of(), true, details).size(), "new orders");
    for (Order order : transactions().getOrders()) {
      Expect.equal("LiquidatedTest", order.tag(), "tag of " + order);
      Expect.equal(TimeInForce.GOOD_TIL_CANCELED, order.timeInForce(), "term of " + order);
    }
  }
}
