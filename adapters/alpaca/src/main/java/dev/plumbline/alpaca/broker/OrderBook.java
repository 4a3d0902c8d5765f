package dev.plumbline.alpaca.broker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.broker.BookedOrder.Leg;
import dev.plumbline.alpaca.broker.BookedOrder.Stage;
import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradeUpdate;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.spi.LiveReport;
import dev.plumbline.sdk.value.Decimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.function.Consumer;

/// All orders of ours and what was filled, over the journal that they can be restored from.
///
/// Nothing is sent before its record is on the disk, and no fill reaches the ledger before its
/// record is. A fill is what an order's cumulative filled quantity is more than what was booked
/// before: told twice, late, out of order or not at all, it counts once. One thread.
final class OrderBook {
  private final Journal journal;
  private final TreeMap<Integer, BookedOrder> orders = new TreeMap<>();
  private final Map<Integer, JsonNode> bodies = new HashMap<>();
  private final Map<String, BookedOrder> byClientId = new HashMap<>();
  private final Map<String, BookedOrder> byBrokerId = new HashMap<>();
  private final TreeMap<String, Decimal> positions = new TreeMap<>();
  private final List<String> givenUp = new ArrayList<>();
  private final Queue<LiveReport> reports = new ArrayDeque<>();
  private Executions executions;
  private Consumer<BookedOrder> lateArrival = order -> {};
  private String runId;
  private String accountId;
  private String halted;
  private long changes;

  OrderBook(Journal journal) {
    this.journal = journal;
    journal.records().forEach(this::replay);
  }

  private void replay(ObjectNode entry) {
    switch (entry.path("t").asText()) {
      case "run" -> {
        runId = entry.path("run").asText();
        accountId = entry.path("account").asText();
      }
      case "intent" -> intend(entry);
      case "replace" -> addLeg(get(entry), entry.path("cid").asText());
      case "ack" ->
          acknowledge(get(entry), entry.path("cid").asText(), entry.path("broker").asText());
      case "fill" -> fill(entry);
      case "done" -> closed(get(entry), entry);
      case "leg-done" -> leg(entry).closed = true;
      case "no-leg" -> removeLeg(get(entry), entry.path("cid").asText());
      case "reopen" -> get(entry).setStage(Stage.OPEN);
      case "cancel" -> get(entry).setCancelWanted(true);
      case "position" ->
          positions.put(entry.path("ticker").asText(), Decimal.of(entry.path("qty").asText()));
      case "halt" -> halted = entry.path("why").asText();
      case "resume" -> halted = null;
      default -> {
        // notes are for people
      }
    }
  }

  private BookedOrder get(JsonNode entry) {
    return orders.get(entry.path("id").asInt());
  }

  private Leg leg(JsonNode entry) {
    return get(entry).leg(entry.path("cid").asText());
  }

  // ---- the run

  boolean isNew() {
    return runId == null;
  }

  String runId() {
    return runId;
  }

  String accountId() {
    return accountId;
  }

  /// Begins the first run of this journal.
  void begin(String run, String account, String algorithm, String endpoint) {
    ObjectNode entry = journal.entry("run");
    entry.put("run", run).put("account", account);
    entry.put("algorithm", algorithm).put("endpoint", endpoint);
    journal.append(entry);
    replay(entry);
  }

  /// Why nothing may be sent, null if it may.
  String halted() {
    return halted;
  }

  void halt(String why) {
    if (halted == null) {
      ObjectNode entry = journal.entry("halt").put("why", why);
      journal.append(entry);
      replay(entry);
    }
  }

  void resume() {
    if (halted != null) {
      ObjectNode entry = journal.entry("resume");
      journal.append(entry);
      replay(entry);
    }
  }

  /// A line for people.
  void note(String text) {
    journal.append(journal.entry("note").put("text", text));
  }

  // ---- orders

  /// Why an order is given up.
  static final String GIVEN_UP = "it was in doubt, and the broker never had it";

  /// The client order ids of orders that were given up, oldest first.
  List<String> givenUp() {
    return List.copyOf(givenUp);
  }

  int lastOrderId() {
    return orders.isEmpty() ? 0 : orders.lastKey();
  }

  /// Orders not closed, by ascending number.
  List<BookedOrder> open() {
    List<BookedOrder> open = new ArrayList<>();
    for (BookedOrder order : orders.values()) {
      if (order.stage() != Stage.CLOSED) {
        open.add(order);
      }
    }
    return open;
  }

  BookedOrder order(int id) {
    return orders.get(id);
  }

  BookedOrder find(OrderState state) {
    BookedOrder found = byBrokerId.get(state.id());
    if (found == null) {
      found = byClientId.get(state.clientOrderId());
    }
    return found == null && !state.replaces().isEmpty() ? byBrokerId.get(state.replaces()) : found;
  }

  BookedOrder find(String clientId) {
    return byClientId.get(clientId);
  }

  String clientId(int orderId) {
    return "pl-%s-%d".formatted(runId, orderId);
  }

  /// What was to go over the wire for an order.
  JsonNode body(int orderId) {
    return bodies.get(orderId);
  }

  /// Writes down that an order is about to be sent.
  BookedOrder intend(Order order, String clientId, JsonNode draft) {
    ObjectNode entry = journal.entry("intent").put("id", order.id()).put("cid", clientId);
    OrderTexts.describe(order, entry);
    entry.set("body", draft);
    journal.append(entry);
    intend(entry);
    return orders.get(order.id());
  }

  private void intend(ObjectNode entry) {
    int id = entry.path("id").asInt();
    BookedOrder order =
        new BookedOrder(
            id,
            entry.path("ticker").asText(),
            Decimal.of(entry.path("qty").asText()),
            OrderTexts.request(entry));
    orders.put(id, order);
    bodies.put(id, entry.path("body"));
    addLeg(order, entry.path("cid").asText());
  }

  private void addLeg(BookedOrder order, String clientId) {
    order.legs().add(new Leg(clientId));
    byClientId.put(clientId, order);
  }

  private void removeLeg(BookedOrder order, String clientId) {
    order.legs().removeIf(l -> l.clientId.equals(clientId));
  }

  /// Writes down that an order is about to be changed; the new name.
  String intendChange(BookedOrder order, JsonNode body) {
    String clientId = clientId(order.id()) + "-" + order.legs().size() + "x" + changes;
    ObjectNode entry = journal.entry("replace").put("id", order.id()).put("cid", clientId);
    entry.set("body", body);
    journal.append(entry);
    replay(entry);
    return clientId;
  }

  /// Writes down that a change did not take place.
  void noChange(BookedOrder order, String clientId) {
    ObjectNode entry = journal.entry("no-leg").put("id", order.id()).put("cid", clientId);
    journal.append(entry);
    replay(entry);
  }

  void intendCancel(BookedOrder order) {
    ObjectNode entry = journal.entry("cancel").put("id", order.id());
    journal.append(entry);
    replay(entry);
  }

  private void acknowledge(BookedOrder order, String clientId, String brokerId) {
    order.leg(clientId).brokerId = brokerId;
    byBrokerId.put(brokerId, order);
    if (order.stage() == Stage.IN_DOUBT) {
      order.setStage(Stage.OPEN);
    }
  }

  /// Writes down how an order ended, and tells.
  void close(BookedOrder order, OrderStatus as, String message, long utcNs) {
    if (order.stage() == Stage.CLOSED && order.closedAs() == as) {
      return;
    }
    ObjectNode entry = journal.entry("done").put("id", order.id()).put("as", as.name());
    entry.put("why", message);
    journal.append(entry);
    closed(order, entry);
    report(order, as, utcNs, message);
  }

  private void closed(BookedOrder order, ObjectNode entry) {
    order.close(OrderStatus.valueOf(entry.path("as").asText()));
    bodies.remove(order.id());
    if (entry.path("why").asText().equals(GIVEN_UP)) {
      givenUp.add(order.current().clientId);
    }
  }

  private void report(BookedOrder order, OrderStatus status, long utcNs, String message) {
    reports.add(
        new LiveReport(
            order.id(),
            status,
            Decimal.ZERO,
            Decimal.ZERO,
            utcNs,
            message,
            order.current().brokerId));
  }

  /// Says where executions are read.
  void onExecutions(Executions source) {
    executions = source;
  }

  /// Says who hears of an order that was given up and is there all the same.
  void onLateArrival(Consumer<BookedOrder> listener) {
    lateArrival = listener;
  }

  // ---- what the broker tells

  /// Books what is new in an order's state; false if the order is not ours.
  ///
  /// @param update the message that told it, or null where it was read
  boolean book(OrderState state, TradeUpdate update) {
    BookedOrder order = find(state);
    if (order == null) {
      return false;
    }
    boolean wasGivenUp =
        order.stage() == Stage.CLOSED
            && order.closedAs() == OrderStatus.INVALID
            && order.current().brokerId.isEmpty();
    Leg leg = legOf(order, state);
    bookFill(order, leg, state, update);
    bookStatus(order, leg, state, update);
    if (wasGivenUp && !state.isClosed() && !state.status().equals("rejected")) {
      ObjectNode entry = journal.entry("reopen").put("id", order.id());
      journal.append(entry);
      replay(entry);
      lateArrival.accept(order);
    }
    return true;
  }

  private Leg legOf(BookedOrder order, OrderState state) {
    for (Leg leg : order.legs()) {
      if (leg.brokerId.equals(state.id())) {
        return leg;
      }
    }
    if (order.legs().stream().noneMatch(l -> l.clientId.equals(state.clientOrderId()))) {
      ObjectNode entry = journal.entry("replace").put("id", order.id());
      entry.put("cid", state.clientOrderId()).put("by", "the broker");
      journal.append(entry);
      replay(entry);
    }
    ObjectNode entry = journal.entry("ack").put("id", order.id());
    entry.put("cid", state.clientOrderId()).put("broker", state.id());
    journal.append(entry);
    boolean inDoubt = order.stage() == Stage.IN_DOUBT;
    acknowledge(order, state.clientOrderId(), state.id());
    if (inDoubt && !state.isClosed()) {
      report(order, OrderStatus.SUBMITTED, state.updatedNs(), "");
    }
    for (Leg leg : order.legs()) {
      if (leg.brokerId.equals(state.id())) {
        return leg;
      }
    }
    throw new IllegalStateException("no name for " + state.id());
  }

  private void bookFill(BookedOrder order, Leg leg, OrderState state, TradeUpdate update) {
    Decimal total = state.filledQuantity();
    Decimal value = null;
    if (leg != order.legs().getFirst() && !total.equals(leg.seen)) {
      Executions.Executed executed = executions.of(state.id());
      if (executed == null) {
        return;
      }
      if (executed.isBehind(update, leg.filled)) {
        executions.again(state.id());
      } else {
        leg.seen = total;
      }
      total = executed.quantity();
      value = executed.value();
    }
    Decimal more = total.subtract(leg.filled);
    if (leg != order.legs().getFirst() && value == null || !more.isPositive()) {
      return;
    }
    boolean told = value == null && update != null && update.price() != null;
    if (told && more.equals(update.quantity())) {
      value = leg.value.add(update.price().multiply(more));
    } else if (value == null) {
      value = leg.value.add(leg.priceOf(state, more).multiply(more));
    }
    Decimal price = value.subtract(leg.value).divide(more).round(9).normalize();
    long utcNs = update == null ? state.updatedNs() : update.utcNs();
    ObjectNode entry = journal.entry("fill").put("id", order.id()).put("cid", leg.clientId);
    entry.put("cum", total.toString()).put("value", value.toString());
    entry.put("qty", order.signed(more).toString()).put("price", price.toString());
    entry.put("at", utcNs).put("execution", update == null ? "" : update.executionId());
    journal.append(entry);
    fill(entry);
    boolean done = state.status().equals("filled");
    OrderStatus status = done ? OrderStatus.FILLED : OrderStatus.PARTIALLY_FILLED;
    reports.add(
        new LiveReport(order.id(), status, order.signed(more), price, utcNs, "", state.id()));
    if (done && order.stage() != Stage.CLOSED) {
      closeQuietly(order);
    }
  }

  private void closeQuietly(BookedOrder order) {
    ObjectNode entry = journal.entry("done").put("id", order.id());
    journal.append(entry.put("as", OrderStatus.FILLED.name()));
    order.close(OrderStatus.FILLED);
    bodies.remove(order.id());
  }

  private void fill(ObjectNode entry) {
    changes++;
    BookedOrder order = get(entry);
    Leg leg = leg(entry);
    leg.filled = Decimal.of(entry.path("cum").asText());
    leg.value = Decimal.of(entry.path("value").asText());
    Decimal quantity = Decimal.of(entry.path("qty").asText());
    positions.merge(order.ticker(), quantity, Decimal::add);
  }

  private void bookStatus(BookedOrder order, Leg leg, OrderState state, TradeUpdate update) {
    long utcNs = update == null ? state.updatedNs() : update.utcNs();
    switch (state.status()) {
      case "filled" -> {
        if (order.stage() != Stage.CLOSED) {
          close(order, OrderStatus.FILLED, "", utcNs);
        }
      }
      case "canceled" -> ended(order, leg, OrderStatus.CANCELED, "", utcNs);
      case "expired" -> ended(order, leg, OrderStatus.CANCELED, "The order has expired.", utcNs);
      case "rejected" -> ended(order, leg, OrderStatus.INVALID, "Alpaca rejected the order", utcNs);
      case "replaced" -> endLeg(order, leg);
      default -> stillOpen(order, update, utcNs);
    }
  }

  private void stillOpen(BookedOrder order, TradeUpdate update, long utcNs) {
    if (update == null || order.stage() == Stage.CLOSED) {
      return;
    }
    if (update.event().equals("order_cancel_rejected")
        || update.event().equals("order_replace_rejected")) {
      boolean partly = order.filled().isPositive();
      report(
          order,
          partly ? OrderStatus.PARTIALLY_FILLED : OrderStatus.SUBMITTED,
          utcNs,
          "Alpaca says " + update.event());
    }
  }

  private void ended(BookedOrder order, Leg leg, OrderStatus as, String message, long utcNs) {
    endLeg(order, leg);
    boolean others =
        order.legs().stream().anyMatch(l -> l != leg && !l.closed && !l.brokerId.isEmpty());
    if (leg == order.current() && !others || order.legs().stream().allMatch(l -> l.closed)) {
      if (order.stage() != Stage.CLOSED || order.closedAs() != OrderStatus.FILLED) {
        close(order, as, message, utcNs);
      }
    }
  }

  private void endLeg(BookedOrder order, Leg leg) {
    if (!leg.closed) {
      ObjectNode entry = journal.entry("leg-done").put("id", order.id());
      journal.append(entry.put("cid", leg.clientId));
      leg.closed = true;
    }
  }

  /// The next report, null if there is none.
  LiveReport poll() {
    return reports.poll();
  }

  /// Forgets reports: the ledger begins with all that was booked.
  void forgetReports() {
    reports.clear();
  }

  // ---- positions

  /// What we hold by what was booked, without flat positions.
  Map<String, Decimal> positions() {
    Map<String, Decimal> held = new TreeMap<>(positions);
    held.values().removeIf(Decimal::isZero);
    return held;
  }

  /// Grows with each fill booked.
  long changes() {
    return changes;
  }

  /// Writes down that a position is what the broker says it is.
  void adjust(String ticker, Decimal quantity, String why) {
    ObjectNode entry = journal.entry("position").put("ticker", ticker);
    journal.append(entry.put("qty", quantity.toString()).put("why", why));
    replay(entry);
  }
}
