package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpacasim.account.PaperOrder;
import dev.plumbline.sdk.order.OrderTicket;
import dev.plumbline.sdk.order.UpdateOrderFields;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a live run makes of each kind of trade update that Alpaca documents: nothing is sent twice
/// and nothing lost. About 15 s.
@Tag("long")
class TradeEventsTest {
  private static final List<String> RARE =
      List.of(
          "stopped",
          "suspended",
          "calculated",
          "done_for_day",
          "restated",
          "pending_review",
          "order_cancel_rejected");

  @TempDir private Path folder;

  private OrderTicket ticket;

  /// A strategy that orders ten shares far below the market, and something later.
  private Scripted resting(Consumer<Scripted> later) {
    return new Scripted()
        .in(
            1,
            s ->
                ticket =
                    s.limitOrder(
                        s.spy(), 10, Math.floor(s.securities().get(s.spy()).price() * 0.9)))
        .in(2, later);
  }

  private static JsonNode control(PaperSession session, String path, ObjectNode body) {
    try (WireClient client = new WireClient(session.server().address())) {
      WireClient.Reply reply = client.ask("POST", path, body);
      assertTrue(reply.status() < 300, reply.json()::toString);
      return reply.json();
    }
  }

  private static void say(PaperSession session, String order, String event) {
    control(
        session,
        "/sim/events",
        ApiConnection.mapper().createObjectNode().put("order", order).put("event", event));
  }

  private static void answer(PaperSession session, String what, boolean answered) {
    control(
        session,
        "/sim/" + what,
        ApiConnection.mapper().createObjectNode().put("answered", answered));
  }

  /// The orders that the broker has: status, and what is filled.
  private static List<String> orders(PaperSession session) {
    return session
        .server()
        .simulation()
        .call(() ->
            all(session).stream()
                .map(o -> o.status() + " " + o.filledQty() + " of " + o.terms().qty())
                .toList());
  }

  private static List<PaperOrder> all(PaperSession session) {
    return session.server().simulation().accounts().stream()
        .filter(a -> a.key().startsWith(PaperSession.KEY))
        .flatMap(a -> a.orders().stream())
        .toList();
  }

  /// The broker's id of its last order but some.
  private static String id(PaperSession session, int before) {
    return session
        .server()
        .simulation()
        .call(() -> all(session).get(all(session).size() - 1 - before).id());
  }

  private static List<String> held(PaperSession session) {
    return session.api().positions().stream().map(p -> p.symbol() + " " + p.quantity()).toList();
  }

  @Test
  void anOrderOutlivesWhatIsSeldomSaidOfItAndIsFilledOnce() throws Exception {
    Scripted strategy = resting(s -> {});
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      String id = id(session, 0);
      for (String event : RARE) {
        say(session, id, event);
        if (!event.equals("order_cancel_rejected")) {
          session.await("Alpaca says " + event + " of pl-");
        }
        say(session, id, "new");
      }
      say(session, id, "partial_fill");
      say(session, id, "suspended");
      session.minutes(1);
      assertEquals(Decimal.of(5), strategy.filled());
      say(session, id, "new");
      say(session, id, "fill");
      session.minutes(2);
      assertEquals(List.of("FILLED 10 of 10"), orders(session));
      assertEquals(List.of("SPY 10"), held(session));
      assertEquals(Decimal.of(10), strategy.filled());
      assertEquals(List.of(), List.copyOf(strategy.open()));
      session.end();
      assertEquals(Decimal.of(10), strategy.portfolio().get(strategy.spy()).quantityExact());
    }
  }

  @Test
  void anOrderThatTheMarketEndsIsOverWithWhatWasFilled() throws Exception {
    for (String event : List.of("rejected", "canceled", "expired")) {
      Scripted strategy = resting(s -> {});
      try (PaperSession session = new PaperSession(folder.resolve(event))) {
        session.begin(strategy, PaperSession.Setting.PLAIN);
        session.minutes(1);
        String id = id(session, 0);
        say(session, id, "partial_fill");
        say(session, id, event);
        session.minutes(2);
        assertEquals(1, orders(session).size(), event + ": " + orders(session));
        assertEquals(List.of("SPY 5"), held(session), event);
        assertEquals(Decimal.of(5), strategy.filled(), event);
        assertEquals(List.of(), List.copyOf(strategy.open()), event);
        session.end();
      }
    }
  }

  @Test
  void aFillThatOvertakesACancelCountsOnce() throws Exception {
    Scripted strategy = resting(s -> ticket.cancel());
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      answer(session, "cancels", false);
      session.minutes(1);
      session.await("the cancel", () -> orders(session).getFirst().startsWith("PENDING_CANCEL"));
      say(session, id(session, 0), "fill");
      answer(session, "cancels", true);
      session.minutes(2);
      assertEquals(List.of("FILLED 10 of 10"), orders(session));
      assertEquals(Decimal.of(10), strategy.filled());
      assertEquals(List.of(), List.copyOf(strategy.open()));
      assertEquals(List.of("SPY 10"), held(session));
      session.end();
    }
  }

  @Test
  void aFillThatOvertakesAReplacementCountsOnceAndTheOrderIsOver() throws Exception {
    Scripted strategy = resting(this::buyMore);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      answer(session, "replacements", false);
      session.minutes(1);
      session.await(
          "the replacement", () -> orders(session).getFirst().startsWith("PENDING_REPLACE"));
      say(session, id(session, 1), "fill");
      answer(session, "replacements", true);
      session.minutes(2);
      assertEquals(List.of("FILLED 10 of 10", "REJECTED 0 of 12"), orders(session));
      assertEquals(Decimal.of(10), strategy.filled());
      assertEquals(List.of(), List.copyOf(strategy.open()));
      assertEquals(List.of("SPY 10"), held(session));
      session.end();
    }
  }

  private void buyMore(Scripted strategy) {
    UpdateOrderFields fields = new UpdateOrderFields();
    fields.setQuantity(Decimal.of(12));
    strategy.debug("changed: " + ticket.update(fields).isSuccess());
  }
}
