package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.ComboLegLimitOrder;
import dev.plumbline.sdk.order.LimitIfTouchedOrder;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.TrailingStopOrder;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import java.util.ArrayList;
import java.util.List;

/// What an order event does: to the order, the ticket, the portfolio and the trades, and last to
/// the author.
///
/// Source: LEAN, `BrokerageTransactionHandler.HandleOrderEvents`.
final class OrderEvents {
  private final TradingContext context;
  private final SecurityPortfolioManager portfolio;
  private final OrderStore store;
  private final CancelPendingOrders cancelPending;

  OrderEvents(
      TradingContext context,
      SecurityPortfolioManager portfolio,
      OrderStore store,
      CancelPendingOrders cancelPending) {
    this.context = context;
    this.portfolio = portfolio;
    this.store = store;
    this.cancelPending = cancelPending;
  }

  void handle(OrderEvent event) {
    OpenOrder found = find(event);
    if (found == null) {
      context.error("Unable to locate order for order ID " + event.orderId());
      return;
    }
    event.setTicket(found.ticket());
    apply(event, found.order());
    if (event.status().isFill()) {
      portfolio.processFills(List.of(event));
      context.trade(event, found.security());
    }
    event.ticket().addOrderEvent(event);
    if (event.status() != OrderStatus.NONE) {
      context.orderEvent(event);
    }
  }

  /// Applies the events of several orders that are filled or refused together.
  void handle(List<OrderEvent> events) {
    if (events.size() == 1) {
      handle(events.getFirst());
      return;
    }
    List<OpenOrder> orders = new ArrayList<>(events.size());
    for (OrderEvent event : events) {
      OpenOrder found = find(event);
      if (found == null) {
        context.error("Unable to locate order for order ID " + event.orderId());
        return;
      }
      orders.add(found);
      event.setTicket(found.ticket());
    }
    List<OrderEvent> fills = new ArrayList<>(1);
    for (int i = 0; i < events.size(); i++) {
      apply(events.get(i), orders.get(i).order());
      if (events.get(i).status().isFill()) {
        fills.add(events.get(i));
      }
    }
    if (!fills.isEmpty()) {
      portfolio.processFills(fills);
    }
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i).status().isFill()) {
        context.trade(events.get(i), orders.get(i).security());
      }
      events.get(i).ticket().addOrderEvent(events.get(i));
    }
    for (OrderEvent event : events) {
      if (event.status() != OrderStatus.NONE) {
        context.orderEvent(event);
      }
    }
  }

  private OpenOrder find(OrderEvent event) {
    OpenOrder found = event.status().isClosed() ? store.close(event.orderId()) : null;
    if (found != null) {
      store.put(found.order());
      store.put(found.ticket());
    } else {
      found = store.find(event.orderId());
      if (found == null) {
        return null;
      }
    }
    Security security = found.security();
    if (security != null && security.symbol().equals(event.symbol())) {
      return found;
    }
    return new OpenOrder(found.order(), found.ticket(), portfolio.securities().get(event.symbol()));
  }

  private void apply(OrderEvent event, Order order) {
    cancelPending.updateOrRemove(order.id(), event.status());
    boolean done = order.status() == OrderStatus.FILLED || order.status() == OrderStatus.CANCELED;
    if (!done || event.status() != OrderStatus.INVALID) {
      order.setStatus(event.status());
    }
    event.setId(order.getNewId());
    switch (event.status()) {
      case CANCELED -> order.setCanceledTimeNs(event.utcNs());
      case PARTIALLY_FILLED, FILLED -> order.setLastFillTimeNs(event.utcNs());
      case UPDATE_SUBMITTED, SUBMITTED -> {
        if (!event.ticket().updateRequests().isEmpty()) {
          order.setLastUpdateTimeNs(event.utcNs());
        }
      }
      default -> {
        // the other events leave no time behind
      }
    }
    event.setQuantity(order.quantityExact());
    copyPrices(event, order);
  }

  private static void copyPrices(OrderEvent event, Order order) {
    switch (order.type()) {
      case LIMIT -> event.setLimitPrice(((LimitOrder) order).limitPriceExact());
      case COMBO_LEG_LIMIT -> event.setLimitPrice(((ComboLegLimitOrder) order).limitPriceExact());
      case TRAILING_STOP -> {
        TrailingStopOrder trailing = (TrailingStopOrder) order;
        event.setStopPrice(trailing.stopPriceExact());
        event.setTrailingAmount(trailing.trailingAmountExact());
      }
      case STOP_MARKET -> event.setStopPrice(((StopMarketOrder) order).stopPriceExact());
      case STOP_LIMIT -> {
        StopLimitOrder both = (StopLimitOrder) order;
        event.setLimitPrice(both.limitPriceExact());
        event.setStopPrice(both.stopPriceExact());
      }
      case LIMIT_IF_TOUCHED -> {
        LimitIfTouchedOrder touched = (LimitIfTouchedOrder) order;
        event.setLimitPrice(touched.limitPriceExact());
        event.setTriggerPrice(touched.triggerPriceExact());
      }
      default -> {
        // market orders carry no price
      }
    }
  }
}
