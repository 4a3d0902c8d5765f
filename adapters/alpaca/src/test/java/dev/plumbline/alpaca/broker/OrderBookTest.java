package dev.plumbline.alpaca.broker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.journal.Journal;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.TradeUpdate;
import dev.plumbline.sdk.order.Order;
import dev.plumbline.sdk.order.OrderStatus;
import dev.plumbline.sdk.order.OrderTerms;
import dev.plumbline.sdk.order.OrderType;
import dev.plumbline.sdk.order.SubmitOrderRequest;
import dev.plumbline.sdk.spi.LiveReport;
import dev.plumbline.sdk.symbol.SecurityType;
import dev.plumbline.sdk.symbol.Symbol;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderBookTest {
  private static final Symbol SPY = Symbol.create("SPY", SecurityType.EQUITY, "usa");

  @TempDir private Path folder;
  private Journal journal;
  private OrderBook book;

  @BeforeEach
  void open() {
    journal = Journal.open(folder);
    book = new OrderBook(journal);
    if (book.isNew()) {
      book.begin("run", "account", "Test", "http://127.0.0.1");
    }
  }

  @AfterEach
  void close() {
    journal.close();
  }

  private void reopen() {
    close();
    open();
  }

  private BookedOrder intend(int id) {
    SubmitOrderRequest request =
        SubmitOrderRequest.of(OrderType.MARKET, OrderTerms.of(SPY, Decimal.of(10), 1)).build();
    request.setOrderId(id);
    Order order = Order.createOrder(request);
    String clientId = book.clientId(id);
    return book.intend(order, clientId, OrderTexts.draft(order, clientId));
  }

  private static OrderState state(String status, String filled, String average) {
    return OrderState.of(
        Answer.of(json(AlpacaWords.order("b1", "pl-run-1", status, filled, average)), "order"));
  }

  private static TradeUpdate update(String event, String price, String quantity, String order) {
    return TradeUpdate.of(
        Answer.of(json(AlpacaWords.update(event, price, quantity, order)), "update"));
  }

  private static JsonNode json(String text) {
    return ApiConnection.parse(text);
  }

  private static TradeUpdate fill(String status, String cumulative, String price, String more) {
    return update(
        status.equals("filled") ? "fill" : "partial_fill",
        price,
        more,
        AlpacaWords.order("b1", "pl-run-1", status, cumulative, price));
  }

  private List<LiveReport> reports() {
    List<LiveReport> all = new ArrayList<>();
    for (LiveReport report = book.poll(); report != null; report = book.poll()) {
      all.add(report);
    }
    return all;
  }

  private Decimal filled(List<LiveReport> reports) {
    Decimal sum = Decimal.ZERO;
    for (LiveReport report : reports) {
      sum = sum.add(report.fillQuantity());
    }
    return sum;
  }

  @Test
  void countsEachFillOnceHoweverOftenAndInWhateverOrderItIsTold() {
    List<TradeUpdate> told =
        List.of(
            fill("partially_filled", "2", "100", "2"),
            fill("partially_filled", "5", "100", "3"),
            fill("partially_filled", "9", "100", "4"),
            fill("filled", "10", "100", "1"));
    Random random = new Random(7);
    for (int round = 0; round < 30; round++) {
      List<TradeUpdate> mixed = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        mixed.add(told.get(random.nextInt(told.size())));
      }
      mixed.add(told.get(3));
      Collections.shuffle(mixed, random);
      OrderBook fresh = new OrderBook(journalAt(round));
      fresh.begin("run", "account", "Test", "http://127.0.0.1");
      book = fresh;
      intend(1);
      mixed.forEach(u -> assertTrue(fresh.book(u.order(), u)));
      assertEquals(Decimal.of(10), filled(reports()), () -> "order " + mixed);
      assertEquals(Map.of("SPY", Decimal.of(10)), fresh.positions());
    }
  }

  private Journal journalAt(int round) {
    journal.close();
    journal = Journal.open(folder.resolve("round-" + round));
    return journal;
  }

  @Test
  void isTheSameAfterEachRestart() {
    intend(1);
    reopen();
    assertEquals(BookedOrder.Stage.IN_DOUBT, book.order(1).stage());
    book.book(state("new", "0", null), null);
    reopen();
    assertEquals(BookedOrder.Stage.OPEN, book.order(1).stage());
    book.book(fill("partially_filled", "4", "100.5", "4").order(), null);
    reopen();
    assertEquals(Decimal.of(4), book.order(1).filled());
    assertEquals(Map.of("SPY", Decimal.of(4)), book.positions());
    TradeUpdate last = fill("filled", "10", "100.5", "6");
    book.book(last.order(), last);
    reopen();
    assertEquals(BookedOrder.Stage.CLOSED, book.order(1).stage());
    assertEquals(Map.of("SPY", Decimal.of(10)), book.positions());
    assertEquals(List.of(), reports());
    assertEquals(1, book.lastOrderId());
  }

  @Test
  void booksTheFillsOfACancelledOrder() {
    intend(1);
    book.book(state("canceled", "3", "99"), null);
    List<LiveReport> told = reports();
    assertEquals(OrderStatus.PARTIALLY_FILLED, told.get(0).status());
    assertEquals(Decimal.of(3), told.get(0).fillQuantity());
    assertEquals(OrderStatus.CANCELED, told.getLast().status());
  }

  @Test
  void derivesThePriceOfAFillWhoseMessageWasMissed() {
    intend(1);
    TradeUpdate first = fill("partially_filled", "4", "100", "4");
    book.book(first.order(), first);
    book.book(state("filled", "10", "103"), null);
    List<LiveReport> told = reports();
    assertEquals(Decimal.of(105), told.getLast().fillPrice());
  }

  @Test
  void leavesOrdersOfOthersAlone() {
    assertFalse(book.book(state("new", "0", null), null));
    assertNull(book.poll());
  }

  @Test
  void tellsOfAnOrderThatWasGivenUpAndArrivesLate() {
    BookedOrder order = intend(1);
    List<BookedOrder> late = new ArrayList<>();
    book.onLateArrival(late::add);
    book.close(order, OrderStatus.INVALID, "given up", 0);
    book.book(state("partially_filled", "2", "100"), null);
    assertEquals(List.of(order), late);
    assertEquals(Map.of("SPY", Decimal.of(2)), book.positions());
    reopen();
    assertEquals(BookedOrder.Stage.OPEN, book.order(1).stage());
  }

  @Test
  void staysHaltedAfterARestartUntilItIsLifted() {
    book.halt("loss");
    reopen();
    assertEquals("loss", book.halted());
    book.resume();
    reopen();
    assertNull(book.halted());
  }

  private static OrderState leg(String id, String clientId, String status, String filled) {
    return OrderState.of(
        Answer.of(json(AlpacaWords.order(id, clientId, status, filled, "100")), "order"));
  }

  private static OrderState replaced(String filled) {
    ObjectNode order =
        (ObjectNode) json(AlpacaWords.order("b1", "pl-run-1", "replaced", filled, "100"));
    return OrderState.of(Answer.of(order.put("replaced_by", "b2"), "order"));
  }

  private String changed() {
    BookedOrder order = intend(1);
    book.book(state("new", "0", null), null);
    return book.intendChange(order, ApiConnection.mapper().createObjectNode());
  }

  @Test
  void keepsAReplacementOpenWhileItsExecutionsCannotBeRead() {
    String second = changed();
    Map<String, Executions.Executed> readable = new HashMap<>();
    List<String> again = new ArrayList<>();
    book.onExecutions(executions(readable, again));
    book.book(replaced("0"), null);
    book.book(leg("b2", second, "filled", "10"), null);
    assertEquals(BookedOrder.Stage.OPEN, book.order(1).stage());
    reopen();
    book.onExecutions(executions(readable, again));
    assertEquals(List.of(book.order(1)), book.open());
    readable.put("b2", new Executions.Executed(Decimal.of(10), Decimal.of(1000)));
    book.book(leg("b2", second, "filled", "10"), null);
    assertEquals(Map.of("SPY", Decimal.of(10)), book.positions());
    assertEquals(BookedOrder.Stage.CLOSED, book.order(1).stage());
  }

  @Test
  void keepsAnOrderOpenWhileItsPredecessorMayHaveFillsThatWereMissed() {
    String second = changed();
    Map<String, Executions.Executed> readable = new HashMap<>();
    readable.put("b2", new Executions.Executed(Decimal.of(6), Decimal.of(600)));
    List<String> again = new ArrayList<>();
    book.onExecutions(executions(readable, again));
    book.book(leg("b2", second, "filled", "10"), null);
    assertEquals(Map.of("SPY", Decimal.of(6)), book.positions());
    assertEquals(BookedOrder.Stage.OPEN, book.order(1).stage());
    book.book(replaced("4"), null);
    book.book(leg("b2", second, "filled", "10"), null);
    assertEquals(Map.of("SPY", Decimal.of(10)), book.positions());
    assertEquals(BookedOrder.Stage.CLOSED, book.order(1).stage());
    assertEquals(Decimal.of(10), filled(reports()));
  }

  @Test
  void takesEitherMeaningOfAReplacementsFilledQuantity() {
    for (String told : List.of("6", "10")) {
      OrderBook fresh = new OrderBook(journalAt(Integer.parseInt(told)));
      fresh.begin("run", "account", "Test", "http://127.0.0.1");
      book = fresh;
      String second = changed();
      Executions.Executed executed = new Executions.Executed(Decimal.of(6), Decimal.of(600));
      book.onExecutions(executions(Map.of("b2", executed), new ArrayList<>()));
      book.book(replaced("4"), null);
      book.book(leg("b2", second, "filled", told), null);
      assertEquals(Map.of("SPY", Decimal.of(10)), book.positions());
      assertEquals(BookedOrder.Stage.CLOSED, book.order(1).stage());
    }
  }

  @Test
  void goesOnUnderItsOldNameWhenAChangeIsRefused() {
    String second = changed();
    book.onExecutions(executions(Map.of(), new ArrayList<>()));
    book.book(leg("b2", second, "rejected", "0"), null);
    assertEquals("b1", book.order(1).current().brokerId);
    assertEquals(BookedOrder.Stage.OPEN, book.order(1).stage());
    book.book(state("filled", "10", "100"), null);
    assertEquals(OrderStatus.FILLED, book.order(1).closedAs());
  }

  /// The journal ends after each of its records in turn, as a process killed there leaves it.
  @Test
  void endsTheOrderWhereverTheProcessWasKilled() throws IOException {
    intend(1);
    TradeUpdate last = fill("filled", "10", "100", "10");
    book.book(last.order(), last);
    close();
    Path file = folder.resolve("orders.journal");
    List<String> lines = Files.readAllLines(file);
    for (int kept = 2; kept <= lines.size(); kept++) {
      Files.write(file, lines.subList(0, kept));
      open();
      book.book(last.order(), null);
      assertEquals(BookedOrder.Stage.CLOSED, book.order(1).stage(), "after " + kept + " records");
      assertEquals(Map.of("SPY", Decimal.of(10)), book.positions());
      close();
      Files.write(file, lines);
    }
    Files.write(file, lines.subList(0, lines.size() - 1));
    open();
    assertEquals(List.of(), book.open());
  }

  @Test
  void neverGivesANameTwice() {
    BookedOrder order = intend(1);
    book.book(state("new", "0", null), null);
    ObjectNode body = ApiConnection.mapper().createObjectNode();
    String first = book.intendChange(order, body);
    book.noChange(order, first);
    reopen();
    assertNotEquals(first, book.intendChange(book.order(1), body));
  }

  private static Executions executions(
      Map<String, Executions.Executed> readable, List<String> again) {
    return new Executions() {
      @Override
      public Executed of(String brokerId) {
        return readable.get(brokerId);
      }

      @Override
      public void again(String brokerId) {
        again.add(brokerId);
      }
    };
  }
}
