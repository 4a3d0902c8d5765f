package dev.plumbline.alpacasim.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.plumbline.alpacasim.broker.SimulationOptions;
import dev.plumbline.alpacasim.market.GeneratedMarket;
import dev.plumbline.alpacasim.market.Listings;
import dev.plumbline.alpacasim.market.MarketSource;
import dev.plumbline.alpacasim.state.StateFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broker that ends at any instant goes on from its file as if it had not ended.
class StateFileTest {
  /// What a customer can ask for; the same answers mean the same state.
  private static final List<String> QUESTIONS =
      List.of(
          "/v2/account",
          "/v2/account/configurations",
          "/v2/orders?status=all&nested=true&limit=500",
          "/v2/positions",
          "/v2/account/activities",
          "/v2/account/portfolio/history?period=1D&timeframe=1Min",
          "/v2/watchlists",
          "/v2/clock");

  @TempDir private Path folder;
  private final MarketSource market = new GeneratedMarket(1, Listings.all(3));

  /// A broker with a state file.
  private final class Broker implements AutoCloseable {
    private final StateFile state;
    private final AlpacaSimServer server;
    private final SimClient client;

    Broker(Path file) throws IOException {
      state = StateFile.open(file);
      SimulationOptions rules =
          SimulationOptions.stepping(state.time().orElse(SimFixture.TEN)).withPartialFills(1);
      server = new AlpacaSimServer(ServerOptions.local(), rules, market);
      state.attach(server.simulation());
      server.start();
      client = new SimClient(server.address(), "PKTEST");
    }

    List<String> answers() {
      return QUESTIONS.stream().map(question -> client.get(question).text()).toList();
    }

    void advance(Duration by) {
      server
          .simulation()
          .advance(
              server.simulation().call(() -> server.simulation().world().clock().now()).plus(by));
    }

    @Override
    public void close() {
      client.close();
      server.close();
      try {
        state.close();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static String price(double price) {
    return String.format(Locale.ROOT, "%.2f", price);
  }

  /// A day's work, step by step.
  private static List<Consumer<Broker>> work() {
    double last = 263.49;
    String usual = "'side':'buy','type':'limit','qty':'40','limit_price':";
    String bracket =
        "'side':'buy','type':'market','qty':'10','order_class':'bracket',"
            + "'take_profit':{'limit_price':'"
            + price(last * 1.1)
            + "'},'stop_loss':{'stop_price':'"
            + price(last * 0.95)
            + "'}";
    String trailing = "'side':'sell','type':'trailing_stop','qty':'5','trail_percent':'1'";
    return List.of(
        b -> b.client.order("'side':'buy','type':'market','qty':'40'"),
        b -> b.client.order(usual + "'" + price(last * 0.9) + "','client_order_id':'low'"),
        b -> b.client.patch("/v2/orders/" + id(b.client, "low"), "{'qty':'30'}"),
        b -> b.client.order(bracket),
        b -> b.advance(Duration.ofMinutes(7)),
        b -> b.client.order(trailing),
        b -> b.client.order(usual + "'" + price(last * 1.01) + "','client_order_id':'high'"),
        b -> b.advance(Duration.ofMinutes(30)),
        b -> b.client.delete("/v2/orders"),
        b -> b.client.post("/v2/watchlists", "{'name':'w','symbols':['AAPL']}"),
        b -> b.client.patch("/v2/account/configurations", "{'no_shorting':true}"),
        b -> b.advance(Duration.ofHours(24)),
        b -> b.client.delete("/v2/positions"));
  }

  private void workAll(Path file) throws IOException {
    try (Broker broker = new Broker(file)) {
      work().forEach(step -> step.accept(broker));
    }
  }

  private static String id(SimClient client, String clientOrderId) {
    return client
        .get("/v2/orders:by_client_order_id?client_order_id=" + clientOrderId)
        .json()
        .path("id")
        .asText();
  }

  @Test
  void goesOnAfterEveryStepAsIfItHadNotEnded() throws IOException {
    Path file = folder.resolve("state0");
    List<String> before = List.of();
    int done = 0;
    for (Consumer<Broker> step : work()) {
      Path next = folder.resolve("state" + ++done);
      try (Broker broker = new Broker(file)) {
        List<String> answers = broker.answers();
        for (int i = 0; i < before.size(); i++) {
          assertEquals(before.get(i), answers.get(i), QUESTIONS.get(i) + " before step " + done);
        }
        step.accept(broker);
        // as it is at an end without warning: nothing is written on the way out
        Files.copy(file, next);
        before = broker.answers();
      }
      file = next;
    }
    assertEquals(13, done);
    assertTrue(before.get(4).contains("partial_fill"), "fills in parts were among it");
    assertTrue(before.get(2).contains("\"replaced\""), "a replacement was among it");
  }

  @Test
  void dropsALineTornByItsEnd() throws IOException {
    Path file = folder.resolve("state");
    workAll(file);
    byte[] whole = Files.readAllBytes(file);
    SplittableRandom random = new SplittableRandom(7);
    int first = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
    for (int i = 0; i < 4; i++) {
      Path torn = folder.resolve("torn" + i);
      Files.write(torn, Arrays.copyOf(whole, random.nextInt(first, whole.length)));
      try (Broker broker = new Broker(torn)) {
        assertEquals(200, broker.client.get("/v2/account").status());
        assertEquals(200, broker.client.order("'side':'buy','type':'market','qty':'1'").status());
      }
      try (Broker broker = new Broker(torn)) {
        assertTrue(broker.client.get("/v2/orders?status=all").json().size() > 0);
      }
    }
  }

  @Test
  void refusesAFileDamagedInItsMiddleAndOneInUse() throws IOException {
    Path file = folder.resolve("state");
    try (Broker broker = new Broker(file)) {
      work().forEach(step -> step.accept(broker));
      IOException used = assertThrows(IOException.class, () -> StateFile.open(file).close());
      assertTrue(used.getMessage().contains("another paper broker has it open"));
    }
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 4;
    Files.write(file, bytes);
    IOException damaged = assertThrows(IOException.class, () -> StateFile.open(file).close());
    assertTrue(damaged.getMessage().contains("checksum"), damaged.getMessage());
    assertFalse(damaged.getMessage().contains("PKTEST"));
  }

  @Test
  void keepsNoSecret() throws IOException {
    Path file = folder.resolve("state");
    workAll(file);
    String text = Files.readString(file);
    assertTrue(text.contains("\"orders\""));
    assertFalse(text.contains("secret"));
  }
}
