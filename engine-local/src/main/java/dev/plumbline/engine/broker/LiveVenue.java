package dev.plumbline.engine.broker;

import dev.plumbline.sdk.brokerage.BrokerageMessageEvent;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import dev.plumbline.sdk.spi.LiveBrokerage;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.spi.LiveOpening;
import dev.plumbline.sdk.spi.LiveReport;
import dev.plumbline.sdk.time.Nanos;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// A brokerage in the world: orders go out through a port, reports come back as order events.
///
/// A market order is waited for up to five seconds, as in LEAN, so that the author's next line sees
/// what became of it.
final class LiveVenue implements OrderVenue {
  private static final long MARKET_ORDER_FILL_TIMEOUT = 5 * Nanos.SECOND;

  private final TradingContext context;
  private final SecurityPortfolioManager portfolio;
  private final OrderStore store;
  private final OrderEvents events;
  private final LiveBrokerage brokerage;
  private final LiveClock clock;
  private int awaited;
  private boolean handling;

  LiveVenue(
      TradingContext context,
      SecurityPortfolioManager portfolio,
      OrderStore store,
      OrderEvents events,
      LiveBrokerage brokerage,
      LiveClock clock) {
    this.context = context;
    this.portfolio = portfolio;
    this.store = store;
    this.events = events;
    this.brokerage = brokerage;
    this.clock = clock;
  }

  @Override
  public boolean hasPending() {
    return !store.openOrders().isEmpty();
  }

  @Override
  public void placeOrder(Order order) {
    String refusal = brokerage.place(order, security(order));
    if (refusal != null) {
      context.error(refusal);
      tell(order, OrderStatus.INVALID, refusal);
      return;
    }
    tell(order, OrderStatus.SUBMITTED, "");
    OrderTicket ticket = store.ticket(order.id());
    boolean waits = ticket != null && !ticket.submitRequest().asynchronous();
    awaited = order.type() == OrderType.MARKET && waits && !handling ? order.id() : awaited;
  }

  @Override
  public boolean updateOrder(Order order) {
    String refusal = brokerage.update(order, security(order));
    if (refusal != null) {
      context.error(refusal);
      return false;
    }
    tell(order, OrderStatus.UPDATE_SUBMITTED, "");
    return true;
  }

  @Override
  public boolean cancelOrder(Order order) {
    String refusal = brokerage.cancel(order);
    if (refusal != null) {
      context.error(refusal);
    }
    return refusal == null;
  }

  private Security security(Order order) {
    return portfolio.securities().get(order.symbol());
  }

  private void tell(Order order, OrderStatus status, String message) {
    OrderEvent event = new OrderEvent(order, context.utcNs(), OrderFee.ZERO, message);
    event.setStatus(status);
    events.handle(event);
  }

  /// Hands on what came; waits for the market order that was just placed.
  @Override
  public void scan() {
    if (handling) {
      return;
    }
    handling = true;
    try {
      drain();
      BooleanSupplier timeout = clock.timer(MARKET_ORDER_FILL_TIMEOUT);
      while (awaited != 0 && isOpen(awaited) && !timeout.getAsBoolean()) {
        if (!clock.await(clock.utcNs() + MARKET_ORDER_FILL_TIMEOUT)) {
          break;
        }
        drain();
      }
      awaited = 0;
    } finally {
      handling = false;
    }
  }

  private boolean isOpen(int orderId) {
    Order order = store.order(orderId);
    return order != null && !order.status().isClosed();
  }

  private void drain() {
    for (LiveReport report = brokerage.poll(); report != null; report = brokerage.poll()) {
      OpenOrder found = store.find(report.orderId());
      if (found == null) {
        found = recalled(report.orderId());
      }
      if (found == null) {
        context.error("Unable to locate order for order ID " + report.orderId());
        continue;
      }
      handOn(report, found.order());
    }
    for (BrokerageMessageEvent message = brokerage.message();
        message != null;
        message = brokerage.message()) {
      context.brokerageMessage(message);
    }
  }

  /// An order that an earlier run had given up, and that arrived all the same.
  private OpenOrder recalled(int orderId) {
    LiveOpening.Open open = brokerage.recall(orderId);
    if (open == null) {
      return null;
    }
    for (Security security : portfolio.securities().values()) {
      if (security.symbol().value().equals(open.ticker())) {
        return new RestoredOrders(context, portfolio, store).restore(open, security);
      }
    }
    return null;
  }

  private void handOn(LiveReport report, Order order) {
    if (!report.brokerId().isEmpty() && !order.brokerId().contains(report.brokerId())) {
      List<String> ids = new ArrayList<>(order.brokerId());
      ids.add(report.brokerId());
      order.setBrokerId(ids);
    }
    boolean fills = !report.fillQuantity().isZero();
    if (!fills && order.status() == report.status()) {
      return;
    }
    Security security = security(order);
    OrderEvent event =
        new OrderEvent(order, Math.max(report.utcNs(), order.timeNs()), OrderFee.ZERO);
    event.setStatus(report.status());
    event.setMessage(report.message());
    if (fills) {
      event.setFillPrice(report.fillPrice());
      event.setFillQuantity(report.fillQuantity());
      event.setFillPriceCurrency(security.symbolProperties().quoteCurrency());
    }
    if (report.status() == OrderStatus.FILLED) {
      event.setOrderFee(security.feeModel().getOrderFee(new OrderFeeParameters(security, order)));
    }
    events.handle(event);
  }
}
