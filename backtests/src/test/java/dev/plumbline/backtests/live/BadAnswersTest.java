package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Target;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a live run makes of bad answers, from the strategy to the paper broker: each is a clear
/// error or a correct retry, and no order goes out twice. About 30 s.
@Tag("long")
class BadAnswersTest {
  @TempDir private Path folder;

  private static final Consumer<Scripted> BUY = s -> s.marketOrder(s.spy(), 10);

  private static Fault fault(Target target, FaultKind kind, String verb, String path, int times) {
    return new Fault(1, target, kind, verb, path, 502, 0, 1, 0, times);
  }

  private static void assertBoughtOnce(PaperSession session, Scripted strategy) {
    List<OrderState> orders = session.api().orders("all", null);
    assertEquals(1, orders.size(), () -> orders + session.output());
    assertEquals(
        List.of("SPY 10"),
        session.api().positions().stream().map(p -> p.symbol() + " " + p.quantity()).toList());
    assertTrue(
        strategy.events().stream().anyMatch(e -> e.startsWith("#1 Filled")),
        () -> strategy.events() + session.output());
  }

  /// The answer to the order itself is bad, whether the order was taken or not.
  @ParameterizedTest
  @EnumSource(
      value = FaultKind.class,
      names = {"TRUNCATE", "HTML", "DROP", "DROP_AFTER", "STATUS", "STATUS_AFTER"})
  void anOrderWithABadAnswerIsFoundOrSentOnceMore(FaultKind kind) throws Exception {
    Scripted strategy = new Scripted().in(1, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.server().faults().add(fault(Target.HTTP, kind, "POST", "/v2/orders", 1));
      session.minutes(1);
      assertTrue(session.output().contains("order 1 is in doubt: "), session::output);
      assertBoughtOnce(session, strategy);
      session.end();
    }
  }

  /// The stream breaks in the middle of a message, or closes; what it did not tell is read.
  @ParameterizedTest
  @EnumSource(
      value = FaultKind.class,
      names = {"TRUNCATE", "DISCONNECT", "DROP", "DUPLICATE"})
  void aFillIsBookedOnceWhateverTheStreamDoes(FaultKind kind) throws Exception {
    Scripted strategy = new Scripted().in(1, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.server().faults().add(fault(Target.TRADES, kind, "", "", 2));
      session.minutes(4);
      assertBoughtOnce(session, strategy);
      assertEquals("10", "" + strategy.portfolio().get(strategy.spy()).quantityExact());
      session.end();
    }
  }

  @Test
  void theMarketGoesOnAfterTheDataStreamBroke() throws Exception {
    Scripted strategy = new Scripted().in(4, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      session.server().faults().add(fault(Target.DATA, FaultKind.DISCONNECT, "", "", 1));
      session.tick();
      session.await("the data stream is down");
      session.await("the data stream is up again");
      session.minutes(4);
      assertBoughtOnce(session, strategy);
      session.end();
    }
  }

  @Test
  void keysThatExpireFreezeTheRunWithWords() throws Exception {
    Scripted strategy = new Scripted().in(2, BUY).in(4, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      session.server().faults().revoke(PaperSession.KEY);
      session.minutes(4);
      session.end();
      session.server().faults().clear();
      assertEquals(List.of(), session.api().orders("all", null));
    }
    List<String> events = strategy.events();
    assertTrue(
        events.getFirst().contains("POST /v2/orders was answered 401: unauthorized."),
        events::toString);
    assertTrue(
        events.getLast().contains("halted: POST /v2/orders was answered 401"), events::toString);
  }

  @Test
  void keysThatAreNotAcceptedEndTheStartWithWords() throws Exception {
    try (PaperSession session = new PaperSession(folder)) {
      session.server().faults().revoke(PaperSession.KEY);
      assertTrue(startFailure(session).contains("was answered 401: unauthorized."));
    }
  }

  private static String startFailure(PaperSession session) throws Exception {
    try {
      session.begin(new Scripted(), PaperSession.Setting.PLAIN);
    } catch (AssertionError neverRan) {
      return assertInstanceOf(ApiException.class, session.failure()).getMessage();
    }
    throw new AssertionError("a run without keys began");
  }

  @Test
  void aClockAnHourOffKeepsOrdersBackWithWords() throws Exception {
    Scripted strategy = new Scripted().in(1, BUY).in(2, BUY).in(3, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.server().faults().skew(Duration.ofHours(1));
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.await("ALERT nothing more is sent in this run: the broker's clock says ");
      session.minutes(3);
      session.end();
      assertEquals(List.of(), session.api().orders("all", null));
    }
    assertTrue(
        strategy.events().getFirst().contains("its data stream tells of the minute that ended at"),
        strategy.events()::toString);
  }
}
