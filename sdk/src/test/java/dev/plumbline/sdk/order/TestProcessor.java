package dev.plumbline.sdk.order;

import dev.plumbline.sdk.time.Nanos;
import java.util.HashMap;
import java.util.Map;

/// Takes every order at once, applies every change and cancels what is asked for; closed orders and
/// unknown numbers are answered as LEAN answers them.
final class TestProcessor implements OrderRequestProcessor {
  private final Map<Integer, OrderTicket> tickets = new HashMap<>();
  private final Map<Integer, Order> orders = new HashMap<>();
  long now = Nanos.parse("2013-10-07T14:00:00");

  @Override
  public long utcNs() {
    return now;
  }

  @Override
  public OrderTicket process(OrderRequest request) {
    return switch (request) {
      case SubmitOrderRequest r -> submit(r);
      case UpdateOrderRequest r -> update(r);
      case CancelOrderRequest r -> cancel(r);
    };
  }

  private OrderTicket submit(SubmitOrderRequest request) {
    request.setOrderId(orders.size() + 1);
    OrderTicket ticket = new OrderTicket(this, request);
    Order order = Order.createOrder(request);
    order.setStatus(OrderStatus.SUBMITTED);
    ticket.setOrder(order);
    request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSED);
    tickets.put(order.id(), ticket);
    orders.put(order.id(), order);
    return ticket;
  }

  private OrderTicket update(UpdateOrderRequest request) {
    OrderTicket ticket = tickets.get(request.orderId());
    if (ticket == null) {
      return OrderTicket.invalidUpdateOrderId(this, request);
    }
    Order order = orders.get(request.orderId());
    ticket.addUpdateRequest(request);
    if (order.status().isClosed()) {
      request.setResponse(OrderResponse.invalidStatus(request, order));
    } else {
      order.applyUpdateOrderRequest(request);
      request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSED);
    }
    return ticket;
  }

  private OrderTicket cancel(CancelOrderRequest request) {
    OrderTicket ticket = tickets.get(request.orderId());
    if (ticket == null) {
      return OrderTicket.invalidCancelOrderId(this, request);
    }
    Order order = orders.get(request.orderId());
    ticket.trySetCancelRequest(request);
    if (order.status().isClosed()) {
      request.setResponse(OrderResponse.invalidStatus(request, order));
    } else {
      order.setStatus(OrderStatus.CANCELED);
      request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSED);
    }
    return ticket;
  }

  Order order(OrderTicket ticket) {
    return orders.get(ticket.orderId());
  }
}
