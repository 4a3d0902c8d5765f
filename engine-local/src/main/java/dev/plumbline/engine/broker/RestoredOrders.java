package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderRequestStatus;
import dev.plumbline.sdk.order.OrderResponse;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.spi.LiveOpening;
import java.util.List;

/// Orders of earlier live runs, taken up again.
///
/// @param context the run
/// @param portfolio its ledger
/// @param store where orders are
record RestoredOrders(
    TradingContext context, SecurityPortfolioManager portfolio, OrderStore store) {
  /// Takes an order up as it was.
  OpenOrder restore(LiveOpening.Open open, Security security) {
    SubmitOrderRequest request = open.request().apply(security.symbol());
    request.setResponse(OrderResponse.success(request), OrderRequestStatus.PROCESSED);
    Order order = Order.createOrder(request);
    OrderTicket ticket = new OrderTicket(portfolio.transactions(), request);
    order.setPriceCurrency(security.symbolProperties().quoteCurrency());
    order.setBrokerId(open.brokerId().isEmpty() ? List.of() : List.of(open.brokerId()));
    order.setPriceAdjustmentMode(context.normalizationMode(order.symbol()));
    order.setStatus(OrderStatus.SUBMITTED);
    ticket.setOrder(order);
    store.countOne();
    store.put(order);
    store.put(ticket);
    OpenOrder restored = new OpenOrder(order, ticket, security);
    store.open(restored);
    if (!open.filledQuantity().isZero()) {
      OrderEvent before = new OrderEvent(order, order.timeNs(), OrderFee.ZERO);
      before.setStatus(OrderStatus.PARTIALLY_FILLED);
      before.setFillQuantity(open.filledQuantity());
      before.setFillPrice(open.averagePrice());
      ticket.addOrderEvent(before);
      order.setStatus(OrderStatus.PARTIALLY_FILLED);
    }
    return restored;
  }
}
