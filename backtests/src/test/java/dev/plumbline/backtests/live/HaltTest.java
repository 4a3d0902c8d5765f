package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.broker.BrokerPolicy;
import dev.plumbline.alpaca.broker.HaltRequest;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.journal.JournalException;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.sdk.algorithm.HaltMode;
import dev.plumbline.sdk.value.Decimal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The kill switch, from outside and from the strategy, with a run that is going on and without
/// one; dry runs; what is refused to a second instance. About 20 s.
@Tag("long")
class HaltTest {
  @TempDir private Path folder;

  private static final Consumer<Scripted> BUY = s -> s.marketOrder(s.spy(), 10);

  /// A position in one share, and an order that rests.
  private static final Consumer<Scripted> POSITION_AND_ORDER =
      s -> {
        s.marketOrder(s.spy(), 10);
        s.limitOrder(s.aapl(), 5, Decimal.of("10"));
      };

  private static final PaperSession.Setting RESUMING =
      new PaperSession.Setting(
          RiskLimits.NONE, PaperSession.Setting.quick(false), true, null, null);

  /// What `plumbline halt` does.
  private static boolean halt(PaperSession session, HaltRequest.Mode mode) throws IOException {
    new HaltRequest(session.journal()).write(mode);
    BrokerPolicy policy = PaperSession.Setting.quick(false);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return new OfflineHalt(session.journal(), policy, nowhere, Duration.ofSeconds(5), 1_000_000)
        .run(
            mode,
            () -> Endpoint.of(session.address()),
            () -> Credentials.of(PaperSession.KEY, PaperSession.SECRET));
  }

  private static void assertSaid(Scripted strategy, String words) {
    assertTrue(
        strategy.events().stream().anyMatch(e -> e.contains(words)),
        () -> "expected " + words + ", found " + strategy.events());
  }

  private static List<String> open(PaperSession session) {
    return session.api().openOrders().stream().map(OrderState::symbol).toList();
  }

  private static List<String> held(PaperSession session) {
    return session.api().positions().stream().map(p -> p.symbol() + " " + p.quantity()).toList();
  }

  @Test
  void freezingARunningRunLeavesAllAsItIsUntilItIsLifted() throws Exception {
    Scripted strategy = new Scripted().in(1, POSITION_AND_ORDER).in(3, BUY);
    Scripted again = new Scripted().in(1, BUY);
    Scripted lifted = new Scripted().in(1, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      assertEquals(false, halt(session, HaltRequest.Mode.FREEZE), "a run is going on");
      session.await("ALERT nothing more is sent: the kill switch was used (FREEZE)");
      session.minutes(3);
      assertSaid(strategy, "halted: the kill switch was used (FREEZE)");
      session.end();
      session.begin(again, PaperSession.Setting.PLAIN);
      session.minutes(2);
      assertSaid(again, "halted: the kill switch was used (FREEZE)");
      session.end();
      assertEquals(List.of("SPY 10"), held(session));
      assertEquals(List.of("AAPL"), open(session));
      session.begin(lifted, RESUMING);
      session.minutes(2);
      session.end();
      assertEquals(List.of("SPY 20"), held(session));
    }
  }

  @Test
  void flatteningARunningRunCancelsAndClosesEverything() throws Exception {
    Scripted strategy = new Scripted().in(1, POSITION_AND_ORDER).in(6, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(2);
      assertEquals(List.of("SPY 10"), held(session));
      halt(session, HaltRequest.Mode.FLATTEN);
      session.await("the kill switch was used (FLATTEN)");
      session.minutes(5);
      session.end();
      assertEquals(List.of(), held(session));
      assertEquals(List.of(), open(session));
    }
    assertSaid(strategy, "halted: the kill switch was used (FLATTEN)");
  }

  @Test
  void flatteningAStoppedRunCancelsAndClosesEverythingByItself() throws Exception {
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(new Scripted().in(1, POSITION_AND_ORDER), PaperSession.Setting.PLAIN);
      session.minutes(2);
      session.end();
      assertEquals(List.of("SPY 10"), held(session));
      assertEquals(List.of("AAPL"), open(session));
      assertEquals(true, halt(session, HaltRequest.Mode.FLATTEN), "no run is going on");
      assertEquals(List.of(), held(session));
      assertEquals(List.of(), open(session));
      Scripted again = new Scripted().in(1, BUY);
      session.begin(again, PaperSession.Setting.PLAIN);
      session.minutes(2);
      session.end();
      assertSaid(again, "halted: the kill switch was used");
    }
  }

  @Test
  void theStrategyFreezesItself() throws Exception {
    Scripted strategy =
        new Scripted()
            .in(1, BUY)
            .in(2, s -> s.halt(HaltMode.FREEZE, "I do not understand the market"))
            .in(3, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(4);
      session.end();
      assertEquals(List.of("SPY 10"), held(session));
    }
    assertSaid(
        strategy, "halted: the strategy used the kill switch: I do not understand the market");
  }

  @Test
  void theStrategyFlattensItself() throws Exception {
    Scripted strategy =
        new Scripted().in(1, POSITION_AND_ORDER).in(2, s -> s.halt(HaltMode.FLATTEN, "enough"));
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(5);
      session.end();
      assertEquals(List.of(), held(session));
      assertEquals(List.of(), open(session));
    }
  }

  @Test
  void aDryRunShowsWhatWouldBeSentAndSendsNothing() throws Exception {
    Scripted strategy = new Scripted().in(1, POSITION_AND_ORDER);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(
          strategy,
          new PaperSession.Setting(
              RiskLimits.NONE, PaperSession.Setting.quick(true), false, null, null));
      session.minutes(2);
      assertEquals(List.of(), session.api().orders("all", null));
      assertTrue(
          session.output().contains("dry run, would be sent: {\"symbol\":\"SPY\""),
          session::output);
      session.end();
    }
    assertSaid(strategy, "dry run: the order was shown and not sent");
  }

  @Test
  void aSecondInstanceOnTheJournalIsRefused() throws Exception {
    try (PaperSession first = new PaperSession(folder);
        PaperSession second = new PaperSession(folder)) {
      first.begin(new Scripted(), PaperSession.Setting.PLAIN);
      assertTrue(refusal(second).getMessage().contains("is in use by another run"), first::output);
      first.end();
    }
  }

  private static JournalException refusal(PaperSession session) throws Exception {
    try {
      session.begin(new Scripted(), PaperSession.Setting.PLAIN);
    } catch (AssertionError neverRan) {
      return assertInstanceOf(JournalException.class, session.failure());
    }
    throw new AssertionError("a second run began");
  }

  @Test
  void anOrderOfSomebodyElseOnTheAccountFreezesTheRun() throws Exception {
    Scripted strategy = new Scripted().in(8, BUY);
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(1);
      session
          .api()
          .submit(
              dev.plumbline.alpaca.rest.ApiConnection.parse(
                  "{\"symbol\":\"AAPL\",\"qty\":\"1\",\"side\":\"buy\",\"type\":\"limit\","
                      + "\"limit_price\":\"10\",\"time_in_force\":\"day\"}"));
      session.await("ALERT nothing more is sent: an order that is not ours is on the account");
      session.minutes(8);
      session.end();
    }
    assertSaid(strategy, "another program or person trades on it");
  }
}
