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
  private static final int LOOKS = 20;

  private final Journal journal;
  private final TreeMap<Integer, BookedOrder> orders = new TreeMap<>();
  private final Map<Integer, JsonNode> bodies = new HashMap<>();
  private final Map<String, BookedOrder> byClientId = new HashMap<>();
  private final Map<String, BookedOrder> byBrokerId = new HashMap<>();
  private final TreeMap<String, Decimal> positions = new TreeMap<>();
  private final List<BookedOrder> givenUp = new ArrayList<>();
  private final Queue<LiveReport> reports = new ArrayDeque<>();
  private final StateBooking booking = new StateBooking(this);
  private String runId;
  private String accountId;
  private String halted;
  private long changes;

  OrderBook(Journal journal) {
    this.journal = journal;
    journal.records().forEach(this::replay);
    for (BookedOrder order : open()) {
      // the process ended between the end of the last name and that of the order
      if (order.outcome() != null) {
        closeQuietly(order, order.outcome(), "");
      }
    }
  }

  private void replay(ObjectNode entry) {
    switch (entry.path("t").asText()) {
      case "run" -> {
        runId = entry.path("run").asText();
        accountId = entry.path("account").asText();
      }
      case "intent" -> intend(entry);
      case "replace" -> addLeg(get(entry), entry);
      case "ack" ->
          acknowledge(get(entry), entry.path("cid").asText(), entry.path("broker").asText());
      case "fill" -> fill(entry);
      case "done" -> closed(get(entry), entry);
      case "leg-done" -> leg(entry).ending = entry.path("as").asText();
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
    write(entry);
  }

  /// Why nothing may be sent, null if it may.
  String halted() {
    return halted;
  }

  void halt(String why) {
    if (halted == null) {
      ObjectNode entry = journal.entry("halt").put("why", why);
      write(entry);
    }
  }

  void resume() {
    if (halted != null) {
      ObjectNode entry = journal.entry("resume");
      write(entry);
    }
  }

  /// A line for people.
  void note(String text) {
    journal.append(journal.entry("note").put("text", text));
  }

  // ---- orders

  /// Why an order is given up.
  static final String GIVEN_UP = "it was in doubt, and the broker never had it";

  /// The client order ids of orders that were given up and have not arrived since, newest first, no
  /// more than a handful.
  ///
  /// @param sinceNs only those that were given up in this process, at most so long ago; 0 for all
  List<String> givenUp(long sinceNs) {
    List<String> missing = new ArrayList<>();
    for (BookedOrder order : givenUp.reversed()) {
      boolean young = sinceNs == 0 || order.ageNs() < sinceNs;
      if (order.isGivenUp() && young && missing.size() < LOOKS) {
        missing.add(order.current().clientId);
      }
    }
    return missing;
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
    addLeg(order, entry);
  }

  private void addLeg(BookedOrder order, JsonNode entry) {
    String clientId = entry.path("cid").asText();
    order.addLeg(new Leg(clientId, entry.path("body")));
    byClientId.put(clientId, order);
  }

  private void removeLeg(BookedOrder order, String clientId) {
    order.legs().removeIf(l -> l.clientId.equals(clientId));
  }

  /// Writes down that an order is about to be changed; the new name.
  String intendChange(BookedOrder order, JsonNode body) {
    String clientId = clientId(order.id()) + "-" + order.names();
    ObjectNode entry = entry("replace", order).put("cid", clientId);
    entry.set("body", body);
    write(entry);
    return clientId;
  }

  /// Writes down that a change did not take place; what it was to change may have ended meanwhile.
  void noChange(BookedOrder order, String clientId) {
    write(entry("no-leg", order).put("cid", clientId));
    OrderStatus outcome = order.outcome();
    if (outcome != null) {
      close(order, outcome, "", 0);
    }
  }

  void intendCancel(BookedOrder order) {
    write(entry("cancel", order));
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
    closeQuietly(order, as, message);
    report(order, as, utcNs, message);
  }

  /// Writes down how an order ended.
  void closeQuietly(BookedOrder order, OrderStatus as, String message) {
    write(entry("done", order).put("as", as.name()).put("why", message));
  }

  private void closed(BookedOrder order, ObjectNode entry) {
    order.close(OrderStatus.valueOf(entry.path("as").asText()));
    bodies.remove(order.id());
    if (entry.path("why").asText().equals(GIVEN_UP)) {
      givenUp.add(order);
    }
  }

  /// Tells the engine what an order's status is, without a fill.
  void report(BookedOrder order, OrderStatus status, long utcNs, String message) {
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
    booking.onExecutions(source);
  }

  /// Says who hears of an order that was given up and is there all the same.
  void onLateArrival(Consumer<BookedOrder> listener) {
    booking.onLateArrival(listener);
  }

  // ---- what the broker tells

  /// Books what is new in an order's state; false if the order is not ours.
  ///
  /// @param update the message that told it, or null where it was read
  boolean book(OrderState state, TradeUpdate update) {
    return booking.book(state, update);
  }

  /// Writes a record down and does what it says.
  void write(ObjectNode entry) {
    journal.append(entry);
    replay(entry);
  }

  /// A new record of a kind about an order.
  ObjectNode entry(String kind, BookedOrder order) {
    return journal.entry(kind).put("id", order.id());
  }

  /// Tells the engine.
  void report(LiveReport report) {
    reports.add(report);
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
