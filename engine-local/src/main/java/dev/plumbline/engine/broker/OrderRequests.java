package dev.plumbline.engine.broker;

import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.data.Delisting;
import dev.plumbline.sdk.data.DelistingType;
import dev.plumbline.sdk.order.CancelOrderRequest;
import dev.plumbline.sdk.order.MarketOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderRequest;
import dev.plumbline.sdk.order.OrderRequestStatus;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderResponseErrorCode;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.UpdateOrderRequest;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.value.Decimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What becomes of an accepted request: rounding, buying power, the brokerage's rules, the
/// brokerage.
///
/// Source: LEAN, `BrokerageTransactionHandler.HandleOrderRequest` and what it calls.
final class OrderRequests {
  private static final String DELISTING_TAG = "Liquidate from delisting";

  private final TradingContext context;
  private final SecurityPortfolioManager portfolio;
  private final OrderStore store;
  private final CancelPendingOrders cancelPending;
  private final OrderEvents events;
  private final OrderVenue brokerage;
  private final OrderPriceRounding rounding;

  OrderRequests(
      TradingContext context,
      SecurityPortfolioManager portfolio,
      OrderStore store,
      CancelPendingOrders cancelPending,
      OrderEvents events,
      OrderVenue brokerage) {
    this.context = context;
    this.portfolio = portfolio;
    this.store = store;
    this.cancelPending = cancelPending;
    this.events = events;
    this.brokerage = brokerage;
    this.rounding = new OrderPriceRounding(context::error);
  }

  void tell(OrderEvent event) {
    events.handle(event);
  }

  void handle(OrderRequest request) {
    OrderResponse response =
        request instanceof SubmitOrderRequest submission ? submit(submission) : change(request);
    request.setResponse(response, OrderRequestStatus.PROCESSED);
  }

  private OrderResponse change(OrderRequest request) {
    return switch (request) {
      case SubmitOrderRequest submit -> submit(submit);
      case UpdateOrderRequest update -> update(update);
      case CancelOrderRequest cancel -> cancel(cancel);
    };
  }

  private OrderResponse submit(SubmitOrderRequest request) {
    OpenOrder open = store.open(request.orderId());
    if (open == null || store.order(request.orderId()) != null) {
      return OrderResponse.error(
          request,
          OrderResponseErrorCode.ORDER_ALREADY_EXISTS,
          "Cannot process submit request because order with id {0} already exists");
    }
    Order order = open.order();
    store.put(order);
    order.setPriceCurrency(open.security().symbolProperties().quoteCurrency());
    if (order.tag() == null || order.tag().isEmpty()) {
      order.setTag(order.getDefaultTag());
    }
    rounding.roundQuantity(order, open.security());
    List<Order> group = OrderGroups.orders(order, store::order);
    Map<Order, Security> securities =
        group == null ? null : OrderGroups.securities(group, portfolio.securities());
    rounding.roundPrices(order, open.security(), securities);
    order.setPriceAdjustmentMode(context.normalizationMode(order.symbol()));
    open.ticket().setOrder(order);
    return group == null ? OrderResponse.success(request) : place(request, group, securities);
  }

  private OrderResponse place(
      SubmitOrderRequest request, List<Order> group, Map<Order, Security> securities) {
    OrderResponse refusal = refusal(request, group, securities);
    if (refusal != null) {
      context.error(refusal.errorMessage());
      invalidate(group, refusal.errorMessage());
      return refusal;
    }
    for (Map.Entry<Order, Security> leg : securities.entrySet()) {
      BrokerageMessageEvent message =
          context.brokerageModel().canSubmitOrder(leg.getValue(), leg.getKey());
      if (message != null) {
        OrderResponse refused =
            OrderResponse.error(
                request,
                OrderResponseErrorCode.BROKERAGE_MODEL_REFUSED_TO_SUBMIT_ORDER,
                "BrokerageModel declared unable to submit order: [%s] %s"
                    .formatted(ids(group), message));
        invalidate(group, refused.errorMessage());
        context.error(refused.errorMessage());
        return refused;
      }
    }
    for (Order order : group) {
      brokerage.placeOrder(order);
    }
    return OrderResponse.success(request);
  }

  private OrderResponse refusal(
      SubmitOrderRequest request, List<Order> group, Map<Order, Security> securities) {
    for (Order order : group) {
      if (order.quantityExact().isZero()) {
        return OrderResponse.zeroQuantity(request);
      }
    }
    if (securities == null) {
      return OrderResponse.missingSecurity(request);
    }
    HasSufficientBuyingPowerForOrderResult power =
        portfolio.hasSufficientBuyingPowerForOrder(group);
    return power.isSufficient()
        ? null
        : OrderResponse.error(
            request,
            OrderResponseErrorCode.INSUFFICIENT_BUYING_POWER,
            OrderGroups.insufficientBuyingPower(securities, power));
  }

  private static String ids(List<Order> orders) {
    return orders.stream().map(o -> "" + o.id()).collect(Collectors.joining(","));
  }

  private void invalidate(List<Order> group, String message) {
    for (Order order : group) {
      if (!order.status().isClosed()) {
        order.setStatus(OrderStatus.INVALID);
      }
      tell(new OrderEvent(order, context.utcNs(), OrderFee.ZERO, message));
    }
  }

  private OrderResponse update(UpdateOrderRequest request) {
    OpenOrder found = store.find(request.orderId());
    if (found == null) {
      return OrderResponse.unableToFindOrder(request);
    }
    Order order = found.order();
    if (order.status() == OrderStatus.NEW) {
      return OrderResponse.invalidNewStatus(request, order);
    }
    boolean closed = order.status().isClosed();
    if (closed && !request.isAllowedForClosedOrder()) {
      return OrderResponse.invalidStatus(request, order);
    }
    Security security =
        found.security() != null ? found.security() : portfolio.securities().get(order.symbol());
    rounding.roundQuantity(order, security);
    OrderResponse refusal = refusal(request, order, security);
    if (refusal != null) {
      return refusal;
    }
    order.applyUpdateOrderRequest(request);
    List<Order> group = OrderGroups.orders(order, store::order);
    rounding.roundPrices(
        order,
        security,
        group == null ? null : OrderGroups.securities(group, portfolio.securities()));
    found.ticket().setOrder(order);
    if (!closed && !brokerage.updateOrder(order)) {
      return refuse(
          request,
          order,
          "Brokerage failed to update order with id " + request.orderId(),
          "Brokerage failed to update order");
    }
    return OrderResponse.success(request);
  }

  private OrderResponse refusal(UpdateOrderRequest request, Order order, Security security) {
    BrokerageMessageEvent message =
        context.brokerageModel().canUpdateOrder(security, order, request);
    if (message != null) {
      OrderResponse response =
          OrderResponse.error(
              request,
              OrderResponseErrorCode.BROKERAGE_MODEL_REFUSED_TO_UPDATE_ORDER,
              "OrderID: " + order.id() + " " + message);
      context.error(response.errorMessage());
      tell(
          new OrderEvent(
              order,
              context.utcNs(),
              OrderFee.ZERO,
              "BrokerageModel declared unable to update order"));
      return response;
    }
    if (order.groupOrderManager() != null) {
      return null;
    }
    Order updated = order.copy();
    updated.applyUpdateOrderRequest(request);
    HasSufficientBuyingPowerForOrderResult power =
        portfolio.hasSufficientBuyingPowerForOrder(List.of(updated));
    if (power.isSufficient()) {
      return null;
    }
    String text =
        ("Brokerage failed to update order with id: %d, Symbol: %s, Insufficient buying power to"
                + " complete order, Reason: %s.")
            .formatted(order.id(), order.symbol().value(), power.reason());
    return refuse(request, updated, text, text);
  }

  private OrderResponse refuse(
      UpdateOrderRequest request, Order order, String error, String eventMessage) {
    context.error(error);
    tell(new OrderEvent(order, context.utcNs(), OrderFee.ZERO, eventMessage));
    return OrderResponse.error(
        request, OrderResponseErrorCode.BROKERAGE_FAILED_TO_UPDATE_ORDER, error);
  }

  private OrderResponse cancel(CancelOrderRequest request) {
    OpenOrder found = store.find(request.orderId());
    if (found == null) {
      return OrderResponse.unableToFindOrder(request);
    }
    Order order = found.order();
    if (order.status() == OrderStatus.NEW) {
      cancelPending.removeAndFallback(order);
      return OrderResponse.invalidNewStatus(request, order);
    }
    if (order.status().isClosed()) {
      cancelPending.removeAndFallback(order);
      return OrderResponse.invalidStatus(request, order);
    }
    found.ticket().setOrder(order);
    if (!brokerage.cancelOrder(order)) {
      String message = "Brokerage failed to cancel order with id " + order.id();
      context.error(message);
      cancelPending.removeAndFallback(order);
      return OrderResponse.error(
          request, OrderResponseErrorCode.BROKERAGE_FAILED_TO_CANCEL_ORDER, message);
    }
    if (request.tag() != null) {
      order.setTag(request.tag());
    }
    return OrderResponse.success(request);
  }

  void processDelistings(Collection<Delisting> delistings) {
    for (Delisting delisting : delistings) {
      if (delisting.type() == DelistingType.WARNING) {
        continue;
      }
      portfolio.securities().total().stream()
          .filter(s -> s.symbol().equals(delisting.symbol()))
          .findFirst()
          .ifPresent(this::closeDelisted);
    }
  }

  private void closeDelisted(Security security) {
    Decimal quantity = security.holdings().quantityExact().negate();
    if (!quantity.isZero()) {
      liquidate(security, quantity);
    }
    context.removeDelisted(security);
    if (!context.isWarmingUp()) {
      portfolio.transactions().cancelOpenOrders(security.symbol());
    }
  }

  private void liquidate(Security security, Decimal quantity) {
    OrderTerms terms = OrderTerms.of(security.symbol(), quantity, context.utcNs(), DELISTING_TAG);
    MarketOrder order = new MarketOrder(terms);
    order.setStatus(OrderStatus.SUBMITTED);
    order.setId(portfolio.transactions().getIncrementOrderId());
    SubmitOrderRequest request = SubmitOrderRequest.of(OrderType.MARKET, terms).build();
    request.setOrderId(order.id());
    OrderTicket ticket = new OrderTicket(portfolio.transactions(), request);
    ticket.setOrder(order);
    order.setPriceAdjustmentMode(context.normalizationMode(order.symbol()));
    store.open(new OpenOrder(order, ticket, security));
    store.put(order);
    store.put(ticket);
    store.countOne();
    OrderEvent fill = new OrderEvent(order, context.utcNs(), OrderFee.ZERO);
    fill.setFillPrice(security.priceExact());
    fill.setStatus(OrderStatus.FILLED);
    fill.setFillQuantity(order.quantityExact());
    fill.setMessage(DELISTING_TAG);
    tell(fill);
  }
}
