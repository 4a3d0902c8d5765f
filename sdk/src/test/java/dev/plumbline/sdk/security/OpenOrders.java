package dev.plumbline.sdk.security;

import dev.plumbline.sdk.order.CancelOrderRequest;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderRequest;
import dev.plumbline.sdk.order.OrderRequestProcessor;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// A book of orders for tests: takes every order, fills none, cancels at once.
final class OpenOrders implements OrderProcessor, OrderRequestProcessor {
  private final Map<Integer, OrderTicket> tickets = new TreeMap<>();
  private final Map<Integer, Order> orders = new TreeMap<>();

  @Override
  public long utcNs() {
    return TestAccount.NOON;
  }

  @Override
  public OrderTicket process(OrderRequest request) {
    if (request instanceof SubmitOrderRequest submit) {
      Order order = Order.createOrder(submit);
      order.setStatus(OrderStatus.SUBMITTED);
      submit.setResponse(OrderResponse.success(submit));
      OrderTicket ticket = new OrderTicket(this, submit);
      ticket.setOrder(order);
      tickets.put(order.id(), ticket);
      orders.put(order.id(), order);
    } else if (request instanceof CancelOrderRequest cancel) {
      tickets.get(cancel.orderId()).trySetCancelRequest(cancel);
      orders.get(cancel.orderId()).setStatus(OrderStatus.CANCELED);
      orders.get(cancel.orderId()).setTag(cancel.tag());
    }
    return tickets.get(request.orderId());
  }

  @Override
  public int ordersCount() {
    return orders.size();
  }

  @Override
  public Order getOrderById(int orderId) {
    return orders.get(orderId);
  }

  @Override
  public List<Order> getOrdersByBrokerageId(String brokerageId) {
    return getOrders(order -> order.brokerId().contains(brokerageId));
  }

  @Override
  public List<OrderTicket> getOrderTickets(Predicate<OrderTicket> filter) {
    return tickets.values().stream().filter(filter).toList();
  }

  @Override
  public List<OrderTicket> getOpenOrderTickets(Predicate<OrderTicket> filter) {
    return getOrderTickets(filter.and(ticket -> ticket.status().isOpen()));
  }

  @Override
  public OrderTicket getOrderTicket(int orderId) {
    return tickets.get(orderId);
  }

  @Override
  public List<Order> getOrders(Predicate<Order> filter) {
    return orders.values().stream().filter(filter).toList();
  }

  @Override
  public List<Order> getOpenOrders(Predicate<Order> filter) {
    return getOrders(filter.and(order -> order.status().isOpen()));
  }

  @Override
  public ProjectedHoldings getProjectedHoldings(Security security) {
    Decimal open = Decimal.ZERO;
    for (OrderTicket ticket : getOpenOrderTickets(t -> t.symbol().equals(security.symbol()))) {
      open = open.add(ticket.quantityRemainingExact());
    }
    return new ProjectedHoldings(security.holdings().quantityExact(), open);
  }
}
