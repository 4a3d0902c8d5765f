package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All orders and tickets of a run by id, and those still open.
final class OrderStore {
  private final List<Order> orders = new ArrayList<>();
  private final List<OrderTicket> tickets = new ArrayList<>();
  private final Map<Integer, OpenOrder> open = new LinkedHashMap<>();
  private int count;

  /// Number of orders ever asked for.
  int count() {
    return count;
  }

  void countOne() {
    count++;
  }

  Order order(int id) {
    return id > 0 && id <= orders.size() ? orders.get(id - 1) : null;
  }

  OrderTicket ticket(int id) {
    return id > 0 && id <= tickets.size() ? tickets.get(id - 1) : null;
  }

  void put(Order order) {
    place(orders, order.id(), order);
  }

  void put(OrderTicket ticket) {
    place(tickets, ticket.orderId(), ticket);
  }

  private static <T> void place(List<T> list, int id, T value) {
    while (list.size() < id) {
      list.add(null);
    }
    list.set(id - 1, value);
  }

  OpenOrder open(int id) {
    return open.get(id);
  }

  void open(OpenOrder order) {
    open.put(order.order().id(), order);
  }

  OpenOrder close(int id) {
    return open.remove(id);
  }

  /// Open orders by ascending id.
  List<OpenOrder> openOrders() {
    return open.isEmpty() ? List.of() : new ArrayList<>(open.values());
  }

  /// The open order of an id, or what is left of a closed one; null if there never was one.
  OpenOrder find(int id) {
    OpenOrder found = open.get(id);
    if (found != null) {
      return found;
    }
    Order order = order(id);
    OrderTicket ticket = ticket(id);
    return order == null || ticket == null ? null : new OpenOrder(order, ticket, null);
  }

  /// Every order ever processed, by ascending id.
  List<Order> orders() {
    return orders.stream().filter(o -> o != null).toList();
  }

  /// Every ticket ever given out, by ascending id.
  List<OrderTicket> tickets() {
    return tickets.stream().filter(t -> t != null).toList();
  }
}
