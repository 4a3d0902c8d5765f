package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.broker.DifferencePolicy;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.sdk.value.Decimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody else trades on the account while a run goes on: what becomes of it by each policy,
/// found by the comparison now and then and by the one behind a break of the stream. About 20 s.
@Tag("long")
class DifferencesTest {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final String DIFFERS = "SPY: 10 by our book, 13 by the broker";

  @TempDir private Path folder;

  private static Scripted strategy() {
    return new Scripted()
        .in(1, s -> s.marketOrder(s.spy(), 10))
        .in(3, s -> s.marketOrder(s.spy(), 1))
        .in(5, s -> s.marketOrder(s.aapl(), 1));
  }

  /// Buys three shares for itself, and two of a stock that the run does not follow.
  private static void meddle(PaperSession session) {
    for (String order : List.of("SPY 3", "MSFT 2")) {
      String[] words = order.split(" ");
      session
          .api()
          .submit(
              ApiConnection.parse(
                  "{\"symbol\":\"%s\",\"qty\":\"%s\",\"side\":\"buy\",\"type\":\"market\",\"time_in_force\":\"day\"}"
                      .formatted(words[0], words[1])));
    }
  }

  private static List<String> held(PaperSession session) {
    return session.api().positions().stream()
        .map(p -> p.symbol() + " " + p.quantity())
        .sorted()
        .toList();
  }

  @Test
  void haltStopsTheRunWithTheFigures() throws Exception {
    Scripted strategy = strategy();
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.differing(DifferencePolicy.HALT, SECOND));
      session.minutes(1);
      meddle(session);
      session.await("ALERT nothing more is sent: positions differ: MSFT: 0 by our book, 2 by the");
      session.minutes(3);
      session.end();
      assertTrue(session.output().contains(DIFFERS), session::output);
      assertEquals(List.of("MSFT 2", "SPY 13"), held(session));
    }
    assertTrue(
        strategy.events().stream().anyMatch(e -> e.contains("halted: positions differ: ")),
        strategy.events()::toString);
  }

  @Test
  void reportTellsItOnceAndGoesOnByItsOwnBook() throws Exception {
    Scripted strategy = strategy();
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.differing(DifferencePolicy.REPORT, SECOND));
      session.minutes(1);
      meddle(session);
      String alert = "positions differ, and the run goes on by its own book: MSFT: 0";
      session.await(alert);
      session.minutes(3);
      assertEquals(List.of("MSFT 2", "SPY 14"), held(session));
      assertEquals("11", "" + strategy.portfolio().get(strategy.spy()).quantityExact());
      session.await("SPY: 11 by our book, 14 by the broker");
      int first = session.output().indexOf(alert);
      int second = session.output().indexOf(alert, first + 1);
      assertFalse(session.output().indexOf(alert, second + 1) > second, session::output);
      session.end();
    }
  }

  @Test
  void adoptTakesOverPositionsAndCashAndGoesOn() throws Exception {
    Scripted strategy = strategy();
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.differing(DifferencePolicy.ADOPT, SECOND));
      session.minutes(1);
      meddle(session);
      session.await("ALERT position taken over as the broker has it: " + DIFFERS);
      session.await("ledger", () -> strategy.portfolio().get(strategy.spy()).quantity() == 13);
      // the share of others is added with the next minute, of which its bar is read and told late
      session.minutes(1);
      session.await("MSFT is followed", () -> session.server().streams().followed().get() >= 6);
      session.minutes(2);
      assertEquals(List.of("MSFT 2", "SPY 14"), held(session));
      assertEquals("14", "" + strategy.portfolio().get(strategy.spy()).quantityExact());
      Decimal msft =
          strategy.portfolio().securities().values().stream()
              .filter(s -> s.symbol().value().equals("MSFT"))
              .findFirst()
              .orElseThrow()
              .holdings()
              .quantityExact();
      assertEquals("2", msft.toString(), "a stock of others is followed too");
      assertEquals(session.api().account().cash(), strategy.portfolio().cashExact());
      session.end();
      assertEquals(2, JournalLook.of(session.journal()).adjusted().size());
    }
  }

  @Test
  void aBreakOfTheStreamIsFollowedByAComparison() throws Exception {
    Scripted strategy = strategy();
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(
          strategy, PaperSession.Setting.differing(DifferencePolicy.ADOPT, Duration.ofHours(1)));
      session.minutes(1);
      session
          .server()
          .faults()
          .add(new Fault(1, Target.TRADES, FaultKind.DISCONNECT, "", "", 0, 0, 1, 0, 1));
      meddle(session);
      session.await("the stream of trade updates is down");
      session.await("ALERT position taken over as the broker has it: " + DIFFERS);
      session.await("ledger", () -> strategy.portfolio().get(strategy.spy()).quantity() == 13);
      assertEquals(List.of("MSFT 2", "SPY 13"), held(session));
      session.end();
    }
  }
}
