package dev.plumbline.alpaca.broker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.broker.BookedOrder.Stage;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.rest.ApiException.Kind;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.security.Security;
import dev.plumbline.sdk.spi.LiveClock;
import dev.plumbline.sdk.value.Decimal;

/// The way out: checks, the journal, then the wire, once.
public final class OrderSender {
  private static final int MOST_SENDINGS = 2;
  private static final int TURNED_AWAY = 5;
  private static final long REAL_SECOND = 1_000_000_000;

  /// Who is told just before an order goes over the wire.
  public interface Listener {
    /// The order is about to be sent.
    void sending(String clientId, JsonNode body);
  }

  /// What keeps orders back, and who hears of answers.
  interface Gate {
    /// Why nothing may be sent now, null if it may.
    String blocked();

    /// Whether orders that close positions go all the same.
    boolean isFlattening();

    /// The broker answered with an order.
    void booked(OrderState state);

    /// Nothing may be sent from now on.
    void freeze(String why);
  }

  /// What it works with.
  record Desk(
      TradingApi api, OrderBook book, PreTradeChecks checks, BrokerReads reads, NewsBell bell) {}

  private final TradingApi api;
  private final OrderBook book;
  private final PreTradeChecks checks;
  private final BrokerReads reads;
  private final NewsBell bell;
  private final BrokerPolicy policy;
  private final Alerts alerts;
  private final LiveClock clock;
  private final Gate gate;
  private Listener sending = (clientId, body) -> {};
  private int refusalsInRow;

  OrderSender(Desk desk, AlpacaBrokerage.Terms terms, Gate gate) {
    this.api = desk.api();
    this.book = desk.book();
    this.checks = desk.checks();
    this.reads = desk.reads();
    this.bell = desk.bell();
    this.policy = terms.policy();
    this.alerts = terms.alerts();
    this.clock = terms.clock();
    this.gate = gate;
  }

  void listener(Listener listener) {
    sending = listener;
  }

  String place(Order order, Security security) {
    boolean flattens = gate.isFlattening() && reduces(order, security);
    String why = flattens ? null : gate.blocked();
    if (why == null && !flattens) {
      why = checks.refusal(order, security, clock.utcNs());
    }
    if (why != null) {
      return refusedHere(why);
    }
    String clientId = book.clientId(order.id());
    ObjectNode draft;
    try {
      draft = OrderTexts.draft(order, clientId);
    } catch (IllegalArgumentException e) {
      return refusedHere(e.getMessage());
    }
    if (policy.dryRun()) {
      alerts.note("dry run, would be sent: " + draft);
      return "dry run: the order was shown and not sent";
    }
    BookedOrder booked = book.intend(order, clientId, draft);
    return send(booked, draft);
  }

  private static boolean reduces(Order order, Security security) {
    Decimal held = security.holdings().quantityExact();
    return held.signum() * order.quantityExact().signum() < 0
        && order.quantityExact().abs().isLessOrEqual(held.abs());
  }

  private static String refusedHere(String why) {
    return "Order refused before it was sent: " + why;
  }

  private String send(BookedOrder order, JsonNode draft) {
    order.sent();
    String clientId = order.current().clientId;
    ApiException last = null;
    for (int i = 0; i < TURNED_AWAY; i++) {
      try {
        sending.sending(clientId, draft);
        gate.booked(api.submit(draft));
        refusalsInRow = 0;
        return null;
      } catch (ApiException e) {
        last = e;
        if (e.kind() != Kind.TOO_MANY_REQUESTS || !bell.await(REAL_SECOND * (i + 1) / 3)) {
          break;
        }
      }
    }
    boolean exists = last.kind() == Kind.REFUSED && last.getMessage().contains("must be unique");
    if (!last.hadNoEffect() || exists) {
      alerts.note("order " + order.id() + " is in doubt: " + last.getMessage());
      reads.resolve(clientId, policy.inDoubt());
      return null;
    }
    book.close(order, OrderStatus.INVALID, last.getMessage(), clock.utcNs());
    countRefusal();
    if (last.kind() == Kind.CREDENTIALS) {
      gate.freeze(last.getMessage());
    }
    return last.getMessage();
  }

  private void countRefusal() {
    refusalsInRow++;
    if (refusalsInRow >= checks.refusalsInRow()) {
      gate.freeze("the broker refused " + refusalsInRow + " orders in a row");
    }
  }

  String update(Order order, Security security) {
    String why = gate.blocked();
    BookedOrder booked = book.order(order.id());
    if (why == null && (booked == null || booked.current().brokerId.isEmpty())) {
      why = "order " + order.id() + " is not known to be at the broker yet";
    }
    if (why == null) {
      why = checks.refusal(order, security, clock.utcNs());
    }
    if (why != null) {
      return refusedHere(why);
    }
    String brokerId = booked.current().brokerId;
    ObjectNode body = OrderTexts.changes(order, ApiConnection.mapper().createObjectNode());
    if (OrderTexts.hasAll(booked.current().terms, body)) {
      return null;
    }
    String clientId = book.intendChange(booked, body);
    body.put("client_order_id", clientId);
    try {
      sending.sending(clientId, body);
      gate.booked(api.replace(brokerId, body));
      return null;
    } catch (ApiException e) {
      if (!e.hadNoEffect()) {
        alerts.note("the change of order " + order.id() + " is in doubt: " + e.getMessage());
        reads.resolve(clientId, policy.inDoubt());
        return null;
      }
      book.noChange(booked, clientId);
      reads.read(brokerId, 0);
      return e.getMessage();
    }
  }

  String cancel(Order order) {
    BookedOrder booked = book.order(order.id());
    if (booked == null || booked.stage() == Stage.CLOSED) {
      return "order " + order.id() + " is not open at the broker";
    }
    book.intendCancel(booked);
    cancel(booked);
    return null;
  }

  void cancel(BookedOrder order) {
    for (BookedOrder.Leg leg : order.legs()) {
      if (!leg.brokerId.isEmpty() && !leg.isOver()) {
        try {
          api.cancel(leg.brokerId);
          order.setCancelWanted(false);
        } catch (ApiException e) {
          alerts.note("cancelling order " + order.id() + ": " + e.getMessage());
          order.setCancelWanted(!e.hadNoEffect() || e.kind() == Kind.TOO_MANY_REQUESTS);
          reads.read(leg.brokerId, order.isCancelWanted() ? 200 : 0);
        }
      }
    }
  }

  void missing(String clientId) {
    BookedOrder order = book.find(clientId);
    if (order == null || !order.current().clientId.equals(clientId)) {
      return;
    }
    if (order.stage() == Stage.OPEN) {
      book.noChange(order, clientId);
      alerts.alert("the change of order " + order.id() + " never reached the broker");
      return;
    }
    if (order.stage() != Stage.IN_DOUBT) {
      return;
    }
    boolean again =
        order.sendings() < MOST_SENDINGS
            && !order.isCancelWanted()
            && book.halted() == null
            && order.ageNs() < policy.resendAge().toNanos();
    if (again) {
      alerts.note("order " + order.id() + " never arrived and is sent once more as " + clientId);
      book.note("again " + clientId);
      send(order, book.body(order.id()));
      return;
    }
    String why = OrderBook.GIVEN_UP;
    book.close(order, OrderStatus.INVALID, why, clock.utcNs());
    alerts.alert("order " + order.id() + " is given up: " + why);
  }

  /// An order that was given up is there: its fills count, the rest is not wanted any more.
  void lateArrival(BookedOrder order) {
    alerts.alert("order " + order.id() + " had been given up and arrived late; it is cancelled");
    book.intendCancel(order);
    cancel(order);
  }
}
