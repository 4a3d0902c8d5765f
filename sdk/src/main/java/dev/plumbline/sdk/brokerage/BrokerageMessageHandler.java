package dev.plumbline.sdk.brokerage;

import dev.plumbline.sdk.order.Order;

/// What an algorithm does with its brokerage's messages.
public interface BrokerageMessageHandler {
  /// Takes a message.
  void handleMessage(BrokerageMessageEvent message);

  /// Takes an order that somebody placed at the brokerage by hand; tells whether the algorithm
  /// wants it.
  boolean handleOrder(Order order);
}
