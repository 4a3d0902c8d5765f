package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderTicket;
import java.util.List;
import java.util.function.Predicate;

/// What knows all orders of a run.
///
/// Lists are in ascending order of id: LEAN iterates a concurrent dictionary keyed by id, whose
/// buckets come in that order. Source: LEAN `Common/Securities/IOrderProvider.cs`.
public interface OrderProvider {
  /// The number of orders.
  int ordersCount();

  /// A copy of the order, or null if there is none of the id.
  Order getOrderById(int orderId);

  /// Copies of the orders with a brokerage's id.
  List<Order> getOrdersByBrokerageId(String brokerageId);

  /// The tickets that pass a filter.
  List<OrderTicket> getOrderTickets(Predicate<OrderTicket> filter);

  /// The tickets of open orders that pass a filter.
  List<OrderTicket> getOpenOrderTickets(Predicate<OrderTicket> filter);

  /// The ticket of an order, or null if there is none of the id.
  OrderTicket getOrderTicket(int orderId);

  /// Copies of the orders that pass a filter.
  List<Order> getOrders(Predicate<Order> filter);

  /// Copies of the open orders that pass a filter.
  List<Order> getOpenOrders(Predicate<Order> filter);

  /// What is held of a security and what its open orders would add.
  ProjectedHoldings getProjectedHoldings(Security security);
}
