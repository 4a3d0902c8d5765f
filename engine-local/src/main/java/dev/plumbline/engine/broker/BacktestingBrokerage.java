package dev.plumbline.engine.broker;

import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderClock;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderFee;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.security.FillModelParameters;
import dev.plumbline.sdk.security.HasSufficientBuyingPowerForOrderResult;
import dev.plumbline.sdk.security.OrderFeeParameters;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.security.SecurityPortfolioManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The simulated brokerage: resting orders by id, asked at each scan whether they can be paid and
/// filled.
///
/// Source: LEAN, `Brokerages/Backtesting/BacktestingBrokerage.cs`.
final class BacktestingBrokerage implements OrderVenue {
  private final TradingContext context;
  private final SecurityPortfolioManager portfolio;
  private final OrderEvents events;
  private final TreeMap<Integer, Order> pending = new TreeMap<>();
  private boolean needsScan;

  BacktestingBrokerage(
      TradingContext context, SecurityPortfolioManager portfolio, OrderEvents events) {
    this.context = context;
    this.portfolio = portfolio;
    this.events = events;
  }

  @Override
  public boolean hasPending() {
    return !pending.isEmpty();
  }

  @Override
  public void placeOrder(Order order) {
    needsScan = true;
    pending.put(order.id(), order);
    order.nameByNumber();
    tell(order, OrderStatus.SUBMITTED, "");
  }

  @Override
  public boolean updateOrder(Order order) {
    if (!pending.containsKey(order.id())) {
      return false;
    }
    needsScan = true;
    pending.put(order.id(), order);
    order.nameByNumber();
    tell(order, OrderStatus.UPDATE_SUBMITTED, "");
    return true;
  }

  @Override
  public boolean cancelOrder(Order order) {
    List<Order> group = OrderGroups.orders(order, pending::get);
    if (group == null) {
      return false;
    }
    boolean all = true;
    for (Order member : group) {
      all &= pending.remove(member.id()) != null;
      member.nameByNumber();
      tell(member, OrderStatus.CANCELED, "");
    }
    return all;
  }

  private void tell(Order order, OrderStatus status, String message) {
    OrderEvent event = new OrderEvent(order, context.utcNs(), OrderFee.ZERO, message);
    event.setStatus(status);
    events.handle(event);
  }

  /// Looks for fills on the prices of this instant.
  @Override
  public void scan() {
    if (!needsScan) {
      return;
    }
    if (pending.isEmpty()) {
      needsScan = false;
      return;
    }
    if (pending.size() == 1) {
      look(pending.firstEntry().getValue());
    } else {
      for (Order order : pending.values().toArray(new Order[0])) {
        look(order);
      }
    }
    needsScan = !pending.isEmpty();
  }

  private void look(Order order) {
    if (order.status().isClosed()) {
      pending.remove(order.id());
    } else if (order.timeNs() != context.utcNs() || fillsAtOnce(order)) {
      scan(order);
    }
  }

  private static boolean fillsAtOnce(Order order) {
    return order.type() == OrderType.MARKET
        || order.type() == OrderType.COMBO_MARKET
        || order.type() == OrderType.OPTION_EXERCISE;
  }

  private void scan(Order order) {
    List<Order> group = OrderGroups.orders(order, pending::get);
    if (group == null) {
      return;
    }
    Map<Order, Security> securities = OrderGroups.securities(group, portfolio.securities());
    if (securities == null) {
      remove(group, OrderStatus.INVALID, "");
      return;
    }
    if (!ready(securities)) {
      return;
    }
    HasSufficientBuyingPowerForOrderResult power;
    try {
      power = portfolio.hasSufficientBuyingPowerForOrder(group);
    } catch (RuntimeException failure) {
      remove(group, OrderStatus.INVALID, failure.getMessage());
      context.error(
          "Order Error: ids: [%s], Error executing margin models: %s"
              .formatted(order.id(), failure.getMessage()));
      return;
    }
    if (power.isSufficient()) {
      fill(order, group, securities);
    } else if (order.status() != OrderStatus.CANCEL_PENDING) {
      String message = OrderGroups.insufficientBuyingPower(securities, power);
      remove(group, OrderStatus.INVALID, message);
      context.error(message);
    }
  }

  private boolean ready(Map<Order, Security> securities) {
    for (Map.Entry<Order, Security> entry : securities.entrySet()) {
      Order order = entry.getKey();
      Security security = entry.getValue();
      if (order.type() == OrderType.MARKET_ON_OPEN && !openedSince(order, security)) {
        return false;
      }
      if (order.timeInForce() != TimeInForce.GOOD_TIL_CANCELED
          && order.timeInForce().isOrderExpired(clock(security), order)) {
        remove(
            new ArrayList<>(securities.keySet()), OrderStatus.CANCELED, "The order has expired.");
        return false;
      }
      if (!context.brokerageModel().canExecuteOrder(security, order)) {
        return false;
      }
    }
    return true;
  }

  private static boolean openedSince(Order order, Security security) {
    long ordered = security.exchange().timeZone().toLocal(order.timeNs());
    return security.cache().hasData() && ordered < security.cache().lastDataEndNs();
  }

  private static OrderClock clock(Security security) {
    return new OrderClock(security.exchange().hours(), security.localTimeNs());
  }

  private void fill(Order order, List<Order> group, Map<Order, Security> securities) {
    List<OrderEvent> fills = new ArrayList<>(1);
    try {
      collect(order, securities, fills);
    } catch (RuntimeException failure) {
      context.error(
          "Order Error: id: %d, Transaction model failed to fill for order type: %s with error: %s"
              .formatted(order.id(), order.type().text(), failure.getMessage()));
    }
    if (fills.isEmpty()) {
      return;
    }
    List<OrderEvent> news = new ArrayList<>(1);
    for (Order target : group) {
      for (OrderEvent fill : fills) {
        if (fill.orderId() == target.id()
            && (target.status() != fill.status() || !fill.fillQuantityExact().isZero())) {
          target.setStatus(fill.status());
          news.add(fill);
        }
      }
    }
    if (!news.isEmpty()) {
      events.handle(news);
    }
    if (allClosed(fills)) {
      for (Order done : group) {
        pending.remove(done.id());
      }
    }
  }

  private static boolean allClosed(List<OrderEvent> fills) {
    for (OrderEvent fill : fills) {
      if (!fill.status().isClosed()) {
        return false;
      }
    }
    return true;
  }

  private void collect(Order order, Map<Order, Security> securities, List<OrderEvent> fills) {
    Security security = securities.get(order);
    FillModelParameters parameters =
        new FillModelParameters(
            security, order, context.stalePriceTimeSpan(), securities, changed -> {});
    List<OrderEvent> found = security.fillModel().fill(parameters).orderEvents();
    if (order.timeInForce() == TimeInForce.GOOD_TIL_CANCELED
        || found.stream()
            .allMatch(f -> order.timeInForce().isFillValid(clock(security), order, f))) {
      fills.addAll(found);
    }
    for (OrderEvent fill : fills) {
      if (fill.status() == OrderStatus.FILLED && fill.orderFee().amountExact().isZero()) {
        Order filled = fill.orderId() == order.id() ? order : leg(securities, fill.orderId());
        Security of = securities.get(filled);
        fill.setOrderFee(of.feeModel().getOrderFee(new OrderFeeParameters(of, filled)));
      }
    }
  }

  private static Order leg(Map<Order, Security> securities, int orderId) {
    return securities.keySet().stream()
        .filter(order -> order.id() == orderId)
        .findFirst()
        .orElseThrow();
  }

  private void remove(List<Order> orders, OrderStatus status, String message) {
    List<OrderEvent> gone = new ArrayList<>(orders.size());
    for (Order order : orders) {
      OrderEvent event = new OrderEvent(order, context.utcNs(), OrderFee.ZERO, message);
      event.setStatus(status);
      gone.add(event);
      pending.remove(order.id());
    }
    events.handle(gone);
  }
}
