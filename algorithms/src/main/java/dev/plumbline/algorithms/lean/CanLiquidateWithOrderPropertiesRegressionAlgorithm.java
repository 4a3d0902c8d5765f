package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.OrderProperties;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.time.Resolution;
import java.time.LocalDateTime;

/// Buys and sells by turns each minute of an afternoon; the sales hold for the day.
///
/// Answers to LEAN's `CanLiquidateWithOrderPropertiesRegressionAlgorithm`.
public class CanLiquidateWithOrderPropertiesRegressionAlgorithm extends Algorithm {
  private static final LocalDateTime OPEN = LocalDateTime.of(2014, 6, 6, 10, 0);
  private static final LocalDateTime CLOSE = LocalDateTime.of(2014, 6, 6, 16, 0);

  @Override
  public void initialize() {
    setStartDate(2014, 6, 5);
    setEndDate(2014, 6, 6);
    addEquity("AAPL", Resolution.MINUTE);
  }

  @Override
  public void onData(Slice slice) {
    if (!time().isAfter(OPEN) || !time().isBefore(CLOSE)) {
      return;
    }
    if (!portfolio().invested()) {
      marketOrder("AAPL", 10);
      return;
    }
    OrderProperties properties = new OrderProperties();
    properties.setTimeInForce(TimeInForce.DAY);
    OrderDetails details = OrderDetails.properties(properties).withAsynchronous(true);
    for (OrderTicket ticket : liquidate(details)) {
      Expect.equal(
          TimeInForce.DAY,
          ticket.submitRequest().orderProperties().timeInForce(),
          "term of " + ticket);
    }
  }
}
