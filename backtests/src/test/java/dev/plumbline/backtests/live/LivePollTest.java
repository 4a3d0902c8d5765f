package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpacasim.server.ServerOptions;
import dev.plumbline.alpacasim.stream.StreamLimits;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A live run trades on without the data stream, or with less of it. About 20 s.
@Tag("long")
class LivePollTest {
  @TempDir private Path folder;

  private static List<String> held(PaperSession session) {
    return session.api().positions().stream().map(LivePollTest::text).toList();
  }

  private static String text(Position position) {
    return position.symbol() + " " + position.quantity();
  }

  private static Scripted buyer() {
    return new Scripted().in(1, s -> s.marketOrder(s.spy(), 10)).in(3, s -> s.liquidate(s.spy()));
  }

  @Test
  void barsAreReadByRequestsWhereTheUserWantsIt() throws Exception {
    try (PaperSession session = new PaperSession(folder)) {
      session.poll();
      session.begin(buyer(), PaperSession.Setting.PLAIN);
      session.minutes(2);
      assertEquals(List.of("SPY 10"), held(session));
      session.minutes(2);
      assertEquals(List.of(), held(session));
      assertEquals(0, session.server().streams().data().get(), "no stream was opened");
      assertTrue(session.output().contains("minute bars are polled"), session::output);
      session.end();
    }
  }

  @Test
  void barsAreReadByRequestsWhileTheStreamIsAway() throws Exception {
    try (PaperSession session = new PaperSession(folder)) {
      session.streamAt("http://127.0.0.1:9");
      session.begin(buyer(), PaperSession.Setting.PLAIN);
      assertTrue(session.output().contains("the data stream is down"), session::output);
      session.minutes(2);
      assertEquals(List.of("SPY 10"), held(session));
      session.end();
    }
  }

  @Test
  void quotesAreGivenUpWhereTheServerGivesFewerAndBarsGoOn() throws Exception {
    ServerOptions rules = ServerOptions.local().withStreams(new StreamLimits(1, false));
    try (PaperSession session = new PaperSession(folder, 0, rules)) {
      session.limitFollowed(2);
      session.begin(buyer(), PaperSession.Setting.PLAIN);
      session.await("quotes are followed no more, minute bars are");
      session.minutes(2);
      assertEquals(List.of("SPY 10"), held(session));
      session.end();
    }
  }
}
