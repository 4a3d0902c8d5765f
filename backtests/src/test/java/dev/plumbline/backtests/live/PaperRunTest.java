package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import dev.plumbline.alpaca.broker.RiskLimits;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpacasim.fault.Fault;
import dev.plumbline.alpacasim.fault.FaultKind;
import dev.plumbline.alpacasim.fault.Target;
import dev.plumbline.sdk.result.AlgorithmStatus;
import dev.plumbline.sdk.result.BacktestResult;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a live run leaves behind while it goes on and when it ends, whom it tells, and what it
/// never tells. About 15 s.
@Tag("long")
class PaperRunTest {
  @TempDir private Path folder;

  @Test
  void writesItsResultsWhileItGoesOnAndWhenItEnds() throws Exception {
    Scripted strategy =
        new Scripted()
            .in(1, s -> s.marketOrder(s.spy(), 10))
            .in(2, s -> s.limitOrder(s.aapl(), 5, Decimal.of("10")));
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(3);
      session.await("the state is written", () -> shows(session, "AAPL"));
      JsonNode state = state(session);
      assertEquals("10", state.path("holdings").path("SPY").path("quantity").asText());
      assertEquals("AAPL", state.path("openOrders").path(0).path("symbol").asText());
      assertTrue(names(session.out()).contains("Session.json"), () -> "" + names(session.out()));
      BacktestResult result = session.end();
      assertEquals(AlgorithmStatus.STOPPED, result.state().status());
      assertEquals(2, result.orders().size());
      JsonNode written =
          ApiConnection.parse(Files.readString(session.out().resolve("Session.json")));
      assertEquals(2, written.path("orders").size());
      assertEquals(List.of("AAPL"), openAtBroker(session), "an end leaves orders as they are");
    }
  }

  private static boolean shows(PaperSession session, String openOrder) {
    try {
      return Files.exists(session.out().resolve("live-state.json"))
          && state(session).path("openOrders").path(0).path("symbol").asText().equals(openOrder)
          && names(session.out()).contains("Session.json");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> openAtBroker(PaperSession session) {
    return session.api().openOrders().stream().map(o -> o.symbol()).toList();
  }

  private static JsonNode state(PaperSession session) throws IOException {
    return ApiConnection.parse(Files.readString(session.out().resolve("live-state.json")));
  }

  private static List<String> names(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void tellsPeopleByWebAddressAndCommand() throws Exception {
    BlockingQueue<String> posted = new LinkedBlockingQueue<>();
    HttpServer hook =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    hook.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          posted.add(exchange.getRequestURI() + " " + body);
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    hook.start();
    String address = "http://127.0.0.1:" + hook.getAddress().getPort();
    Path heard = folder.resolve("heard");
    List<Boolean> taken = new ArrayList<>();
    Scripted strategy =
        new Scripted()
            .in(
                1,
                s -> {
                  taken.add(s.notifications().web(address + "/mine?x=1", "{\"fills\":1}"));
                  taken.add(s.notifications().email("me@example.com", "Hello", "a fill"));
                });
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(
          strategy,
          new PaperSession.Setting(
              RiskLimits.NONE,
              PaperSession.Setting.quick(false),
              false,
              address + "/alerts",
              "echo \"$1\" >> " + heard + "; env >> " + folder.resolve("environment")));
      session.minutes(1);
      assertEquals("/mine?x=1 {\"fills\":1}", posted.poll(120, TimeUnit.SECONDS));
      assertEquals(
          "/alerts {\"text\":\"email to me@example.com: Hello: a fill\"}",
          posted.poll(120, TimeUnit.SECONDS));
      session.end();
    } finally {
      hook.stop(0);
    }
    assertEquals(List.of(true, true), taken);
    assertEquals("email to me@example.com: Hello: a fill\n", Files.readString(heard));
  }

  /// A session with orders, refusals, broken answers, a key in the server's own answer, keys that
  /// are no longer accepted, and an offline halt; then every file and line is searched.
  @Test
  void leavesNoKeyInAnyFileOrMessage() throws Exception {
    String said = sessionWithEverything();
    assertTrue(said.length() > 500, said);
    assertFree("messages", said);
    int files = 0;
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        assertFree(file.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        files++;
      }
    }
    assertTrue(files >= 6, "only " + files + " files");
  }

  private String sessionWithEverything() throws Exception {
    StringBuilder said = new StringBuilder();
    Scripted strategy = indiscreet();
    try (PaperSession session = new PaperSession(folder)) {
      session.begin(strategy, PaperSession.Setting.PLAIN);
      session.minutes(2);
      for (FaultKind kind :
          List.of(FaultKind.TRUNCATE, FaultKind.HTML, FaultKind.DROP_AFTER, FaultKind.STATUS)) {
        session
            .server()
            .faults()
            .add(new Fault(1, Target.HTTP, kind, "", "/v2", 500, 0, 0.5, 0, 2));
      }
      session
          .server()
          .faults()
          .add(new Fault(2, Target.TRADES, FaultKind.DISCONNECT, "", "", 0, 0, 1, 0, 1));
      session.minutes(2);
      session.server().faults().revoke(PaperSession.KEY);
      session.minutes(1);
      session.tick();
      session.await("failed with");
      session.end();
      said.append(session.output());
      session.begin(strategy, PaperSession.Setting.PLAIN);
    } catch (AssertionError | IllegalStateException e) {
      said.append(e.getMessage());
    }
    return said.toString();
  }

  /// A strategy that tells its keys wherever it can.
  private static Scripted indiscreet() {
    return new Scripted()
        .in(1, s -> s.marketOrder(s.spy(), 10))
        .in(2, s -> s.limitOrder(s.aapl(), 5, Decimal.of("10")))
        .in(3, s -> s.marketOrder(s.spy(), 1))
        .in(4, s -> s.marketOrder(s.spy(), 1))
        .in(
            5,
            s -> {
              s.log("my keys are " + PaperSession.KEY + " and " + PaperSession.SECRET);
              s.notifications().email("a@b.c", "keys", PaperSession.SECRET);
              s.marketOrder(s.spy(), 1);
            })
        .in(
            6,
            s -> {
              throw new IllegalStateException("failed with " + PaperSession.SECRET);
            });
  }

  private static void assertFree(String what, String text) {
    assertFalse(text.contains(PaperSession.KEY), () -> "the key id is in " + what);
    assertFalse(text.contains(PaperSession.SECRET), () -> "the secret is in " + what);
  }
}
