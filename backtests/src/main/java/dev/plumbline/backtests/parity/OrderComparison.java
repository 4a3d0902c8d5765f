package dev.plumbline.backtests.parity;

import dev.plumbline.backtests.json.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The comparison of a result's orders and order events with LEAN's.
final class OrderComparison {
  private static final double CLOSE = 1e-8;
  private static final double MILLISECOND = 1e-3;

  /// LEAN's order types by number.
  private static final List<String> TYPES =
      List.of(
          "Market",
          "Limit",
          "StopMarket",
          "StopLimit",
          "MarketOnOpen",
          "MarketOnClose",
          "OptionExercise",
          "LimitIfTouched",
          "ComboMarket",
          "ComboLimit",
          "ComboLegLimit",
          "TrailingStop");

  /// LEAN's order statuses by number.
  private static final Map<Integer, String> STATUSES =
      Map.of(
          0, "New",
          1, "Submitted",
          2, "PartiallyFilled",
          3, "Filled",
          5, "Canceled",
          6, "None",
          7, "Invalid",
          8, "CancelPending",
          9, "UpdateSubmitted");

  /// The order types whose prices are the author's, so that they must agree.
  private static final Set<String> PRICED =
      Set.of("Limit", "StopMarket", "StopLimit", "LimitIfTouched");

  private final JsonValue reference;
  private final JsonValue orders;
  private final JsonValue events;
  private final List<String> differences;

  /// A comparison that adds what differs to a list.
  OrderComparison(
      JsonValue reference, JsonValue orders, JsonValue events, List<String> differences) {
    this.reference = reference;
    this.orders = orders;
    this.events = events;
    this.differences = differences;
  }

  void run() {
    compareCount("orders", orders.size(), reference.get("orderCount"));
    compareCount("order events", events.size(), reference.get("orderEventCount"));
    Map<Double, List<JsonValue>> byOrder = new HashMap<>();
    for (JsonValue event : events.items()) {
      byOrder.computeIfAbsent(event.get("orderId").number(), id -> new ArrayList<>()).add(event);
    }
    for (JsonValue wanted : reference.get("orders").items()) {
      int id = (int) wanted.get("id").number();
      JsonValue order = orders.get(Integer.toString(id));
      if (order.value() == null) {
        differences.add("order " + id + ": absent");
      } else {
        compareOrder("order " + id, order, wanted);
        compareEvents(
            "order " + id, byOrder.getOrDefault((double) id, List.of()), wanted.get("events"));
      }
    }
  }

  private void compareCount(String what, int found, JsonValue wanted) {
    if (found != wanted.number()) {
      differences.add(what + ": " + found + " for " + (long) wanted.number());
    }
  }

  private void compareOrder(String where, JsonValue order, JsonValue wanted) {
    String type = typeName(order.get("type"));
    String wantedType = wanted.get("type").text();
    compareText(where + " type", type, wantedType);
    compareText(where + " symbol", order.get("symbol").get("id").text(), wanted.get("sid").text());
    compareNear(where + " quantity", order.get("quantity"), wanted.get("qty"));
    JsonValue time = order.get("time");
    if (apart(EventTime.seconds(time.text()), EventTime.seconds(wanted.get("time").text()))) {
      differ(where + " time", time, wanted.get("time"));
    }
    compareText(where + " status", statusName(order.get("status")), wanted.get("status").text());
    compareText(where + " tag", order.get("tag").text(), wanted.get("tag").text());
    if (PRICED.contains(wantedType)) {
      comparePrice(where + " limitPrice", order.get("limitPrice"), wanted.get("LimitPrice"));
      comparePrice(where + " stopPrice", order.get("stopPrice"), wanted.get("StopPrice"));
      comparePrice(where + " triggerPrice", order.get("triggerPrice"), wanted.get("TriggerPrice"));
    }
  }

  private void comparePrice(String what, JsonValue found, JsonValue wanted) {
    if (wanted.value() != null) {
      double price = wanted.number();
      double allowed = 1e-6 * Math.abs(price) + 1e-9;
      if (found.value() == null || !(Math.abs(found.number() - price) <= allowed)) {
        differ(what, found, wanted);
      }
    }
  }

  private void compareEvents(String where, List<JsonValue> unsorted, JsonValue wanted) {
    List<JsonValue> found = new ArrayList<>(unsorted);
    found.sort(Comparator.comparingDouble(event -> event.get("orderEventId").number()));
    if (found.size() != wanted.size()) {
      differences.add(
          where
              + " events: "
              + found.stream().map(e -> statusName(e.get("status"))).toList()
              + " for "
              + wanted.items().stream().map(e -> e.get("s").text()).toList());
      return;
    }
    for (int i = 0; i < found.size(); i++) {
      compareEvent(where, found.get(i), wanted.items().get(i));
    }
  }

  private void compareEvent(String where, JsonValue event, JsonValue wanted) {
    compareText(where + " event", statusName(event.get("status")), wanted.get("s").text());
    if (apart(event.get("time").number(), EventTime.seconds(wanted.get("t").text()))) {
      differ(where + " event time", event.get("time"), wanted.get("t"));
    }
    compareNear(where + " fill quantity", event.get("fillQuantity"), wanted.get("q"));
    if (wanted.get("q").number() != 0) {
      compareNear(where + " fill price", event.get("fillPrice"), wanted.get("p"));
    }
    compareNear(where + " fee", event.get("orderFeeAmount"), wanted.get("fee"));
  }

  private void compareText(String what, String found, String wanted) {
    if (!found.equals(wanted)) {
      differences.add(what + ": " + found + " for " + wanted);
    }
  }

  private void compareNear(String what, JsonValue found, JsonValue wanted) {
    double one = found.number();
    double other = wanted.number();
    double scale = Math.max(1.0, Math.max(Math.abs(one), Math.abs(other)));
    if (!(Math.abs(one - other) <= CLOSE * scale)) {
      differ(what, found, wanted);
    }
  }

  private static boolean apart(double seconds, double others) {
    return !(Math.abs(seconds - others) <= MILLISECOND);
  }

  private void differ(String what, JsonValue found, JsonValue wanted) {
    String text = found.value() == null ? "nothing" : found.text();
    differences.add(what + ": " + text + " for " + wanted.text());
  }

  private static String typeName(JsonValue type) {
    int code = code(type);
    return code >= 0 && code < TYPES.size() ? TYPES.get(code) : type.text();
  }

  private static String statusName(JsonValue status) {
    if (status.isNumber()) {
      return STATUSES.getOrDefault(code(status), status.text());
    }
    String text = status.text();
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /// The whole number; -1 of anything else.
  private static int code(JsonValue value) {
    boolean whole = value.isNumber() && value.number() == Math.rint(value.number());
    return whole ? (int) value.number() : -1;
  }
}
