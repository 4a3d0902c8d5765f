package dev.plumbline.alpaca.broker;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.broker.BookedOrder.Stage;
import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.trading.Account;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.order.AlpacaOrderProperties;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.order.TimeInForce;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A run whose process is gone: what the kill switch does with it.
public final class StoppedRun {
  private static final long PAUSE_MS = 200;

  private final OrderBook book;
  private final TradingApi api;
  private final BrokerPolicy policy;
  private final Alerts alerts;

  /// The run of a journal.
  ///
  /// @param api the account; null if nothing is to be asked of it
  public StoppedRun(Journal journal, TradingApi api, BrokerPolicy policy, Alerts alerts) {
    this.book = new OrderBook(journal);
    this.api = api;
    this.policy = policy;
    this.alerts = alerts;
    book.onExecutions(new ReadExecutions(api, alerts, id -> {}));
  }

  /// Nothing is sent any more when it goes on.
  public void freeze() {
    if (!book.isNew()) {
      book.halt("the kill switch was used");
    }
  }

  /// Cancels its orders, closes what it holds, and waits until that is done.
  ///
  /// @throws ApiException if the broker does not answer as it should
  public void flatten() {
    freeze();
    if (book.isNew()) {
      return;
    }
    Account account = api.account();
    if (!account.id().equals(book.accountId())) {
      throw new IllegalStateException(
          "the journal belongs to account %s, the keys to account %s"
              .formatted(book.accountId(), account.id()));
    }
    BrokerOpening opening = new BrokerOpening(api, book, policy, alerts);
    opening.open(account);
    for (BookedOrder order : book.open()) {
      for (BookedOrder.Leg leg : order.legs()) {
        if (!leg.brokerId.isEmpty() && !leg.isOver()) {
          cancel(leg.brokerId);
        }
      }
    }
    awaitClosed();
    for (Map.Entry<String, Decimal> held : book.positions().entrySet()) {
      close(held.getKey(), held.getValue());
    }
    awaitClosed();
    alerts.note(
        book.positions().isEmpty() && book.open().isEmpty()
            ? "all orders are cancelled and all positions closed"
            : "still held: "
                + book.positions()
                + ", still open: "
                + book.open().size()
                + " orders; the market may be closed");
  }

  private void cancel(String brokerId) {
    try {
      api.cancel(brokerId);
    } catch (ApiException e) {
      alerts.note(e.getMessage());
    }
  }

  private void close(String ticker, Decimal held) {
    AlpacaOrderProperties properties = new AlpacaOrderProperties();
    properties.setTimeInForce(TimeInForce.DAY);
    Symbol symbol = Symbol.create(ticker, SecurityType.EQUITY, "usa");
    OrderTerms terms =
        new OrderTerms(symbol, held.negate(), api.clock().utcNs(), "halt", properties);
    SubmitOrderRequest request = SubmitOrderRequest.of(OrderType.MARKET, terms).build();
    request.setOrderId(book.lastOrderId() + 1);
    Order order = Order.createOrder(request);
    String clientId = book.clientId(order.id());
    ObjectNode draft = OrderTexts.draft(order, clientId);
    BookedOrder booked = book.intend(order, clientId, draft);
    try {
      book.book(api.submit(draft), null);
    } catch (ApiException e) {
      alerts.alert("closing " + ticker + ": " + e.getMessage());
      if (e.hadNoEffect()) {
        book.close(booked, OrderStatus.INVALID, e.getMessage(), 0);
      }
    }
  }

  private void awaitClosed() {
    long deadline = System.nanoTime() + policy.settle().toNanos();
    while (System.nanoTime() < deadline) {
      List<BookedOrder> open = book.open();
      if (open.isEmpty()) {
        return;
      }
      for (BookedOrder order : open) {
        read(order);
      }
      try {
        Thread.sleep(PAUSE_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void read(BookedOrder order) {
    if (order.stage() == Stage.IN_DOUBT) {
      Optional<OrderState> found = api.orderByClientId(order.current().clientId);
      found.ifPresent(state -> book.book(state, null));
      return;
    }
    for (BookedOrder.Leg leg : List.copyOf(order.legs())) {
      if (!leg.brokerId.isEmpty() && !leg.isOver()) {
        book.book(api.order(leg.brokerId), null);
      }
    }
  }
}
