package dev.plumbline.backtests.live;

import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What broker, journal and ledger say of one account in the end.
///
/// @param orders all orders at the broker, by client order id
/// @param executed shares executed at the broker by its order id, without sign
/// @param positions positions at the broker
/// @param journal what the journal says
/// @param ledger positions of the run itself
record Evidence(
    Map<String, OrderState> orders,
    Map<String, Decimal> executed,
    Map<String, Decimal> positions,
    JournalLook journal,
    Map<String, Decimal> ledger) {
  /// Every contradiction, in words.
  List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    Map<Integer, Integer> first = new HashMap<>();
    for (OrderState order : orders.values()) {
      Integer id = journal.orderOf().get(order.clientOrderId());
      if (id == null) {
        wrong.add("not in the journal: " + order);
        continue;
      }
      if (order.replaces().isEmpty() && first.merge(id, 1, Integer::sum) > 1) {
        wrong.add("sent twice: order " + id);
      }
      String meant = journal.meant().get(order.clientOrderId());
      String sent = order.side() + " " + order.quantity() + " " + order.symbol();
      if (meant != null && !meant.equals(sent)) {
        wrong.add("meant %s, sent %s: order %d".formatted(meant, sent, id));
      }
      Decimal atBroker = executed.getOrDefault(order.id(), Decimal.ZERO);
      Decimal booked = journal.filled().getOrDefault(order.clientOrderId(), Decimal.ZERO);
      if (!atBroker.equals(booked)) {
        wrong.add("filled %s, booked %s: %s".formatted(atBroker, booked, order));
      }
    }
    for (String clientId : journal.filled().keySet()) {
      if (!orders.containsKey(clientId)) {
        wrong.add("booked a fill of an order that the broker never had: " + clientId);
      }
    }
    Set<Integer> open = new TreeSet<>();
    for (OrderState order : orders.values()) {
      if (!order.isClosed() && journal.orderOf().containsKey(order.clientOrderId())) {
        open.add(journal.orderOf().get(order.clientOrderId()));
      }
    }
    if (!open.equals(journal.open())) {
      wrong.add("open orders: at the broker %s, by the journal %s".formatted(open, journal.open()));
    }
    compare("position", positions, journal.positions(), wrong);
    compare("ledger", journal.positions(), ledger, wrong);
    journal.adjusted().forEach(entry -> wrong.add("position taken over: " + entry));
    return wrong;
  }

  private static void compare(
      String what, Map<String, Decimal> expected, Map<String, Decimal> found, List<String> wrong) {
    if (!expected.equals(found)) {
      wrong.add("%s: expected %s, found %s".formatted(what, expected, found));
    }
  }

  /// Orders with fills.
  int fills() {
    return executed.size();
  }
}
