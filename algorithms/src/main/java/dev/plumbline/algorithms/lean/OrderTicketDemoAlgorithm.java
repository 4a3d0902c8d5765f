package dev.plumbline.algorithms.lean;

import dev.plumbline.sdk.algorithm.Algorithm;
import dev.plumbline.sdk.algorithm.OrderDetails;
import dev.plumbline.sdk.data.Slice;
import dev.plumbline.sdk.order.LimitOrder;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderEvent;
import dev.plumbline.sdk.order.OrderField;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.StopLimitOrder;
import dev.plumbline.sdk.order.StopMarketOrder;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.time.Resolution;
import dev.plumbline.sdk.value.Decimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Places one order of each kind, or a pair to both sides of the market, and moves them every
/// minute until they fill.
///
/// Answers to LEAN's `OrderTicketDemoAlgorithm`.
public class OrderTicketDemoAlgorithm extends Algorithm {
  private static final Decimal CENT = Decimal.of("0.01");
  private static final Decimal BASIS_POINT = Decimal.of("0.0001");
  private static final Decimal QUARTER_ABOVE = Decimal.of("1.0025");
  private static final Decimal QUARTER_BELOW = Decimal.of("0.9975");
  private static final Decimal TENTH_ABOVE = Decimal.of("1.001");
  private static final Decimal TENTH_BELOW = Decimal.of("0.999");
  private static final Decimal TRAIL = Decimal.of("0.0025");

  private final List<OrderTicket> limits = new ArrayList<>();
  private final List<OrderTicket> stops = new ArrayList<>();
  private final List<OrderTicket> stopLimits = new ArrayList<>();
  private final List<OrderTicket> trails = new ArrayList<>();
  private OrderTicket atTheOpen;
  private OrderTicket atTheClose;
  private Symbol spy;

  @Override
  public void initialize() {
    setStartDate(2013, 10, 7);
    setEndDate(2013, 10, 11);
    setCash(100_000);
    spy = addSecurity(SecurityType.EQUITY, "SPY", Resolution.MINUTE).symbol();
  }

  @Override
  public void onData(Slice slice) {
    if (timeIs(7, 9, 31)) {
      market();
    }
    limits();
    stops();
    stopLimits();
    trails();
    open();
    close();
  }

  private void market() {
    OrderTicket filledNow = marketOrder(spy, 10);
    Expect.equal(OrderStatus.FILLED, filledNow.status(), "market order");
    OrderTicket later = marketOrder(spy, 10, OrderDetails.NONE.withAsynchronous(true));
    later.cancel("Attempt to cancel async order");
  }

  private void limits() {
    if (timeIs(7, 12, 0)) {
      Decimal close = securities().get(spy).closeExact();
      limits.add(limitOrder(spy, 10, close.multiply(TENTH_BELOW)));
      limits.add(limitOrder(spy, -10, close.multiply(TENTH_ABOVE)));
    }
    if (limits.size() == 2 && bothOpen(limits)) {
      for (OrderTicket ticket : limits) {
        Decimal nearer = ticket.quantityExact().isPositive() ? CENT : CENT.negate();
        UpdateOrderFields fields = nextUpdate(ticket);
        fields.setLimitPrice(ticket.getExact(OrderField.LIMIT_PRICE).add(nearer));
        ticket.update(fields);
      }
    }
  }

  private void stops() {
    if (timeIs(7, 16, 0)) {
      Decimal close = securities().get(spy).closeExact();
      stops.add(stopMarketOrder(spy, 10, close.multiply(QUARTER_ABOVE)));
      stops.add(stopMarketOrder(spy, -10, close.multiply(QUARTER_BELOW)));
    }
    if (stops.size() == 2 && bothOpen(stops)) {
      for (OrderTicket ticket : stops) {
        Decimal nearer = ticket.quantityExact().isPositive() ? CENT.negate() : CENT;
        UpdateOrderFields fields = nextUpdate(ticket);
        fields.setStopPrice(ticket.getExact(OrderField.STOP_PRICE).add(nearer));
        ticket.update(fields);
      }
    }
  }

  private void stopLimits() {
    if (timeIs(8, 12, 1)) {
      Decimal close = securities().get(spy).closeExact();
      Decimal threeCents = Decimal.of("0.03");
      stopLimits.add(
          stopLimitOrder(spy, 10, close.multiply(TENTH_ABOVE), close.subtract(threeCents)));
      stopLimits.add(stopLimitOrder(spy, -10, close.multiply(TENTH_BELOW), close.add(threeCents)));
    }
    if (stopLimits.size() == 2 && bothOpen(stopLimits)) {
      for (OrderTicket ticket : stopLimits) {
        Decimal up = ticket.quantityExact().isPositive() ? CENT : CENT.negate();
        UpdateOrderFields fields = nextUpdate(ticket);
        fields.setStopPrice(ticket.getExact(OrderField.STOP_PRICE).subtract(up));
        fields.setLimitPrice(ticket.getExact(OrderField.LIMIT_PRICE).add(up));
        ticket.update(fields);
      }
    }
  }

  private void trails() {
    if (timeIs(7, 12, 0)) {
      Decimal close = securities().get(spy).closeExact();
      trails.add(trailingStopOrder(spy, 10, close.multiply(QUARTER_ABOVE), TRAIL, true));
      trails.add(trailingStopOrder(spy, -10, close.multiply(QUARTER_BELOW), TRAIL, true));
    } else if (trails.size() == 2 && bothOpen(trails)) {
      Duration age = Duration.between(trails.getFirst().time(), utcTime());
      if (age.toNanos() % Duration.ofMinutes(5).toNanos() == 0) {
        trails.forEach(this::tighten);
      }
    }
  }

  private void tighten(OrderTicket ticket) {
    Decimal trail = ticket.getExact(OrderField.TRAILING_AMOUNT).subtract(BASIS_POINT);
    UpdateOrderFields fields = nextUpdate(ticket);
    fields.setTrailingAmount(trail.max(BASIS_POINT));
    ticket.update(fields);
  }

  private void open() {
    if (timeIs(8, 16, 0)) {
      atTheOpen = marketOnOpenOrder(spy, 50);
    }
    atTheOpen = grown(atTheOpen);
  }

  private void close() {
    if (timeIs(9, 12, 0)) {
      Decimal held = portfolio().get(spy).quantityExact();
      atTheClose = marketOnCloseOrder(spy, held.isZero() ? Decimal.HUNDRED : held.multiply(2));
    }
    atTheClose = grown(atTheClose);
    if (timeIs(endDate().getDayOfMonth(), 15, 45)) {
      Decimal held = portfolio().get(spy).quantityExact();
      marketOnCloseOrder(spy, held.negate(), "Liquidate end of algorithm");
    }
  }

  /// Adds a share to an open order in the last minute of an hour; gives null once it is filled.
  private OrderTicket grown(OrderTicket ticket) {
    if (ticket == null || time().getMinute() != 59) {
      return ticket;
    }
    if (ticket.status() == OrderStatus.FILLED) {
      return null;
    }
    UpdateOrderFields fields = nextUpdate(ticket);
    fields.setQuantity(ticket.quantityExact().add(1));
    ticket.update(fields);
    return ticket;
  }

  private static UpdateOrderFields nextUpdate(OrderTicket ticket) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setTag("Update #" + (ticket.updateRequests().size() + 1));
    return fields;
  }

  /// Whether neither of a buying and a selling order is filled; else cancels the other one and
  /// forgets both.
  private static boolean bothOpen(List<OrderTicket> pair) {
    OrderTicket buying = pair.get(0);
    OrderTicket selling = pair.get(1);
    if (buying.status() == OrderStatus.FILLED) {
      selling.cancel("Long filled.");
    } else if (selling.status() == OrderStatus.FILLED) {
      buying.cancel("Short filled");
    } else {
      return true;
    }
    pair.clear();
    return false;
  }

  private boolean timeIs(int day, int hour, int minute) {
    return time().getDayOfMonth() == day
        && time().getHour() == hour
        && time().getMinute() == minute;
  }

  @Override
  public void onOrderEvent(OrderEvent orderEvent) {
    Order order = transactions().getOrderById(orderEvent.orderId());
    Expect.equal(order.quantityExact(), orderEvent.quantityExact(), "quantity of " + orderEvent);
    if (order instanceof LimitOrder || order instanceof StopLimitOrder) {
      Expect.that(orderEvent.limitPrice() != 0, "no limit price in " + orderEvent);
    }
    if (order instanceof StopMarketOrder) {
      Expect.that(orderEvent.stopPrice() != 0, "no stop price in " + orderEvent);
    }
    Expect.equal(orderEvent.orderId(), orderEvent.ticket().orderId(), "ticket of " + orderEvent);
  }

  @Override
  public void onEndOfAlgorithm() {
    long filled = transactions().getOrders(order -> order.status() == OrderStatus.FILLED).size();
    Expect.equal(9, filled, "filled orders");
    Expect.equal(12, transactions().getOrderTickets().size(), "tickets");
    Expect.equal(0, transactions().getOpenOrders(spy).size(), "open orders");
    Expect.equal(0, transactions().getOpenOrderTickets(spy).size(), "open tickets");
    Expect.equal(
        Decimal.ZERO, transactions().getOpenOrdersRemainingQuantityExact(spy), "left to fill");
  }
}
