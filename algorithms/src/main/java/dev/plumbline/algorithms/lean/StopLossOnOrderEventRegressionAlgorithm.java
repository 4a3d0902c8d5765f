package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;

/// Sells short and answers the fill with a stop two dollars below it.
///
/// Answers to LEAN's `StopLossOnOrderEventRegressionAlgorithm`.
public class StopLossOnOrderEventRegressionAlgorithm extends Algorithm {
  private Symbol spy;
  private boolean traded;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    spy = addEquity("SPY").symbol();
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Order order = transactions().getOrderById(orderEvent.orderId());
    if (order.tag().equals("Entry") && orderEvent.status() == OrderStatus.FILLED) {
      Decimal stop = orderEvent.fillPriceExact().subtract(2);
      stopMarketOrder(order.symbol(), order.quantityExact().negate(), stop, "StopLoss");
    }
  }

  @Override
  public void onData(Slice slice) {
    if (!traded && !portfolio().invested()) {
      traded = true;
      marketOrder(spy, -100, "Entry");
    }
  }
}
