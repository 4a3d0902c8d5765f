package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;

/// Where accepted orders go: the simulated brokerage, or one in the world.
interface OrderVenue {
  /// Whether any order rests there.
  boolean hasPending();

  /// Takes an order; what becomes of it comes as order events.
  void placeOrder(Order order);

  /// Takes a changed order; false if it cannot be changed.
  boolean updateOrder(Order order);

  /// Cancels an order; false if it cannot be cancelled.
  boolean cancelOrder(Order order);

  /// Looks for news of resting orders.
  void scan();
}
