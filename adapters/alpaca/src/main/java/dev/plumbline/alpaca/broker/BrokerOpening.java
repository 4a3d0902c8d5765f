package dev.plumbline.alpaca.broker;

import dev.plumbline.alpaca.broker.BookedOrder.Stage;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.trading.Account;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.spi.LiveOpening;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// How a run begins or goes on: orders in doubt are settled, missed fills are booked, and what the
/// book says is held is compared with what the broker says.
///
/// | Found | What is done |
/// |---|---|
/// | an order that was to be sent, and the broker has it | it is taken up |
/// | an order that was to be sent, and after a window the broker still has none | given up; the strategy decides anew |
/// | fills that were not booked, also of an order that was given up | booked |
/// | an open order of others | named; left alone |
/// | a position that differs, and goes on to differ | named, and taken over as the broker has it |
final class BrokerOpening {
  private static final long PAUSE_MS = 100;

  private final TradingApi api;
  private final OrderBook book;
  private final BrokerPolicy policy;
  private final Alerts alerts;

  BrokerOpening(TradingApi api, OrderBook book, BrokerPolicy policy, Alerts alerts) {
    this.api = api;
    this.book = book;
    this.policy = policy;
    this.alerts = alerts;
  }

  /// Reads until orders, positions and account fit together.
  LiveOpening open(Account account) {
    boolean fresh = book.lastOrderId() == 0 && book.positions().isEmpty();
    settleDoubts();
    lookAgainForGivenUp();
    long deadline = System.nanoTime() + policy.settle().toNanos();
    while (true) {
      readOrders();
      List<Position> positions = api.positions();
      Account now = api.account();
      long before = book.changes();
      readOrders();
      if (book.changes() != before) {
        continue;
      }
      Map<String, String> differences = differences(book.positions(), positions);
      if (!differences.isEmpty() && !fresh && System.nanoTime() < deadline) {
        lookAgainForGivenUp();
        pause();
        continue;
      }
      takeOver(differences, positions, fresh);
      book.forgetReports();
      return opening(account.currency(), now.cash(), positions);
    }
  }

  /// An order that was given up may have arrived after all.
  private void lookAgainForGivenUp() {
    for (String clientId : book.givenUp(0)) {
      api.orderByClientId(clientId).ifPresent(order -> book.book(order, null));
    }
  }

  private void settleDoubts() {
    for (BookedOrder order : book.open()) {
      if (order.stage() == Stage.IN_DOUBT) {
        settle(order, order.current().clientId);
      } else if (order.current().brokerId.isEmpty()) {
        String clientId = order.current().clientId;
        if (!settle(order, clientId)) {
          book.noChange(order, clientId);
        }
      }
    }
  }

  private boolean settle(BookedOrder order, String clientId) {
    long deadline = System.nanoTime() + policy.inDoubt().toNanos();
    while (true) {
      Optional<OrderState> found = api.orderByClientId(clientId);
      if (found.isPresent()) {
        book.book(found.get(), null);
        alerts.note("order " + order.id() + " was in doubt; the broker has it");
        return true;
      }
      if (System.nanoTime() >= deadline) {
        if (order.stage() == Stage.IN_DOUBT) {
          String why = OrderBook.GIVEN_UP;
          book.close(order, OrderStatus.INVALID, why, 0);
          alerts.note("order " + order.id() + " is given up: " + why);
        }
        return false;
      }
      pause();
    }
  }

  private void readOrders() {
    Set<String> seen = new TreeSet<>();
    for (OrderState state : api.openOrders()) {
      seen.add(state.id());
      if (!book.book(state, null)) {
        alerts.note(
            "the account has an open order of others: %s %s %s (%s); it is left alone"
                .formatted(state.side(), state.quantity(), state.symbol(), state.clientOrderId()));
      }
    }
    for (BookedOrder order : book.open()) {
      for (BookedOrder.Leg leg : List.copyOf(order.legs())) {
        if (!leg.brokerId.isEmpty() && !leg.isOver() && !seen.contains(leg.brokerId)) {
          read(order, leg.brokerId);
        }
      }
    }
  }

  private void read(BookedOrder order, String brokerId) {
    try {
      OrderState state = api.order(brokerId);
      book.book(state, null);
      if (!state.replacedBy().isEmpty() && order.stage() != Stage.CLOSED) {
        book.book(api.order(state.replacedBy()), null);
      }
    } catch (ApiException e) {
      if (e.kind() != ApiException.Kind.NOT_FOUND) {
        throw e;
      }
      book.close(order, OrderStatus.CANCELED, "the broker does not know the order any more", 0);
      alerts.alert(
          "order " + order.id() + " is not known to the broker any more: " + e.getMessage());
    }
  }

  /// What differs, by ticker, in words.
  static Map<String, String> differences(Map<String, Decimal> booked, List<Position> held) {
    Map<String, Decimal> broker = new TreeMap<>();
    held.forEach(position -> broker.put(position.symbol(), position.quantity()));
    Set<String> tickers = new TreeSet<>(booked.keySet());
    tickers.addAll(broker.keySet());
    Map<String, String> differences = new TreeMap<>();
    for (String ticker : tickers) {
      Decimal ours = booked.getOrDefault(ticker, Decimal.ZERO);
      Decimal theirs = broker.getOrDefault(ticker, Decimal.ZERO);
      if (!ours.equals(theirs)) {
        differences.put(
            ticker, "%s: %s by our book, %s by the broker".formatted(ticker, ours, theirs));
      }
    }
    return differences;
  }

  private void takeOver(Map<String, String> differences, List<Position> positions, boolean fresh) {
    for (Map.Entry<String, String> difference : differences.entrySet()) {
      Decimal quantity = Decimal.ZERO;
      for (Position position : positions) {
        if (position.symbol().equals(difference.getKey())) {
          quantity = position.quantity();
        }
      }
      book.adjust(difference.getKey(), quantity, fresh ? "held at the start" : "differed");
      if (!fresh) {
        alerts.alert("position taken over as the broker has it: " + difference.getValue());
      }
    }
  }

  private LiveOpening opening(String currency, Decimal cash, List<Position> positions) {
    List<LiveOpening.Position> held = new ArrayList<>();
    for (Position position : positions) {
      held.add(
          new LiveOpening.Position(
              position.symbol(), position.quantity(), position.averagePrice()));
    }
    List<LiveOpening.Open> open = new ArrayList<>();
    for (BookedOrder order : book.open()) {
      Decimal filled = order.filled();
      open.add(
          new LiveOpening.Open(
              order.ticker(),
              order.request(),
              order.current().brokerId,
              order.signed(filled),
              filled.isZero() ? Decimal.ZERO : order.value().divide(filled)));
    }
    return new LiveOpening(cash, currency, held, open, book.lastOrderId());
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the account was read", e);
    }
  }
}
