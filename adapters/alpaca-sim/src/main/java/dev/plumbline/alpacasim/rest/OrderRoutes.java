package dev.plumbline.alpacasim.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpacasim.account.Account;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.alpacasim.account.Refusal;
import dev.plumbline.alpacasim.account.Stamp;
import dev.plumbline.alpacasim.broker.Simulation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// `/v2/orders`.
final class OrderRoutes {
  private static final Pattern ID =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final Set<String> STATUSES = Set.of("open", "closed", "all");

  private final Simulation simulation;
  private final OrderJson json;

  OrderRoutes(Simulation simulation) {
    this.simulation = simulation;
    this.json = new OrderJson(simulation.world());
  }

  /// The answer; null where the path is another's.
  Answer answer(Account account, Call call) {
    if (call.is("POST", "v2", "orders")) {
      OrderBody body = new OrderBody(call.object());
      PaperOrder order = simulation.desk().submit(account, body.terms(), body.exits());
      return Answer.ok(json.order(order, true));
    }
    if (call.is("GET", "v2", "orders")) {
      return Answer.ok(list(account, call));
    }
    if (call.is("DELETE", "v2", "orders")) {
      return new Answer(207, cancelAll(account));
    }
    if (call.is("GET", "v2", "orders:by_client_order_id")) {
      String id =
          call.text("client_order_id")
              .orElseThrow(() -> Refusal.fields("client_order_id is missing"));
      PaperOrder order = account.byClientId(id);
      if (order == null) {
        throw Refusal.notFound("order not found for " + id);
      }
      return Answer.ok(json.order(order, true));
    }
    return call.path().size() == 3 && call.path().get(1).equals("orders")
        ? one(account, call)
        : null;
  }

  private Answer one(Account account, Call call) {
    PaperOrder order = order(account, call.path().get(2));
    return switch (call.method()) {
      case "GET" -> Answer.ok(json.order(order, call.flag("nested") || order.parent() == null));
      case "PATCH" -> {
        PaperOrder replacement =
            simulation.desk().replace(account, order, new OrderBody(call.object()).changes());
        yield Answer.ok(json.order(replacement, true));
      }
      case "DELETE" -> {
        simulation.desk().cancel(account, order);
        yield Answer.empty();
      }
      default -> null;
    };
  }

  private static PaperOrder order(Account account, String id) {
    if (!ID.matcher(id).matches()) {
      throw Refusal.fields("order_id is not a valid UUID: " + id);
    }
    PaperOrder order = account.order(id);
    if (order == null) {
      throw Refusal.notFound("order not found for " + id);
    }
    return order;
  }

  private ArrayNode cancelAll(Account account) {
    ArrayNode results = Json.array();
    for (PaperOrder order : List.copyOf(account.open())) {
      if (!order.isOpen()) {
        continue;
      }
      ObjectNode result = results.addObject().put("id", order.id());
      try {
        simulation.desk().cancel(account, order);
        result.put("status", 200);
      } catch (Refusal e) {
        result.put("status", e.status());
        result.set("body", Json.error(e.code(), e.getMessage(), e.extras()));
      }
    }
    return results;
  }

  private ArrayNode list(Account account, Call call) {
    String status = call.text("status").orElse("open");
    if (!STATUSES.contains(status)) {
      throw Refusal.fields("invalid status: " + status);
    }
    int limit = call.number("limit", 50, 1, 500);
    boolean ascending = call.text("direction").orElse("desc").equals("asc");
    boolean nested = call.flag("nested");
    List<PaperOrder> found = new ArrayList<>();
    Filter filter = new Filter(account, call, status, nested);
    account.orders().stream().filter(filter::fits).forEach(found::add);
    if (!ascending) {
      Collections.reverse(found);
    }
    ArrayNode orders = Json.array();
    found.stream().limit(limit).forEach(o -> orders.add(json.order(o, nested)));
    return orders;
  }

  /// Which orders a list holds.
  private static final class Filter {
    private final String status;
    private final boolean nested;
    private final Instant after;
    private final Instant until;
    private final List<String> symbols;
    private final String side;
    private final List<String> classes;

    Filter(Account account, Call call, String status, boolean nested) {
      this.status = status;
      this.nested = nested;
      Instant afterOrder = submitted(account, call, "after_order_id");
      Instant beforeOrder = submitted(account, call, "before_order_id");
      this.after = afterOrder != null ? afterOrder : call.time("after").orElse(Instant.MIN);
      this.until = beforeOrder != null ? beforeOrder : call.time("until").orElse(Instant.MAX);
      this.symbols = call.list("symbols");
      this.side = call.text("side").orElse(null);
      this.classes = call.list("asset_class");
    }

    private static Instant submitted(Account account, Call call, String name) {
      return call.text(name).map(id -> order(account, id).stamp(Stamp.SUBMITTED)).orElse(null);
    }

    boolean fits(PaperOrder order) {
      Instant submitted = order.stamp(Stamp.SUBMITTED);
      boolean state = status.equals("all") || status.equals("open") == order.isOpen();
      // a group is open as long as one of its orders is
      boolean group =
          nested && status.equals("open") && order.legs().stream().anyMatch(PaperOrder::isOpen);
      return (state || group)
          && !(nested && order.parent() != null)
          && submitted.isAfter(after)
          && submitted.isBefore(until)
          && (symbols.isEmpty() || symbols.contains(order.terms().symbol()))
          && (side == null || side.equals(order.terms().side().text()))
          && (classes.isEmpty() || classes.contains("us_equity") || classes.contains("all"));
    }
  }
}
