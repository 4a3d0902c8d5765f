package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import java.util.HashMap;
import java.util.Map;

/// The status to return to when a cancellation fails.
///
/// Source: LEAN, `Engine/TransactionHandlers/CancelPendingOrders.cs`.
final class CancelPendingOrders {
  private final Map<Integer, OrderStatus> before = new HashMap<>();

  void set(int orderId, OrderStatus status) {
    before.put(orderId, status);
  }

  void updateOrRemove(int orderId, OrderStatus status) {
    if (before.isEmpty() || !before.containsKey(orderId)) {
      return;
    }
    if (status.isClosed()) {
      before.remove(orderId);
    } else if (status != OrderStatus.CANCEL_PENDING) {
      before.put(orderId, status);
    }
  }

  void removeAndFallback(Order order) {
    OrderStatus status = before.remove(order.id());
    if (status != null) {
      order.setStatus(status);
    }
  }
}
