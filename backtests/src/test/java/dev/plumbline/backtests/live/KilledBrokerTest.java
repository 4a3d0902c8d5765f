package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.ApiException;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A paper broker with a state file is killed (SIGKILL) at random instants while it takes orders:
/// what it has answered holds, and no fill is lost or counted twice.
@Tag("long")
class KilledBrokerTest {
  private static final int LIVES = 5;
  private static final String KEY = "PKKILLEDBROKER";

  @TempDir private Path folder;

  /// What the broker has answered: ids and filled shares by client order id.
  private final Map<String, String> acknowledged = new LinkedHashMap<>();

  private final Map<String, Decimal> filled = new HashMap<>();
  private final Random random = new Random(20261127);
  private int sent;

  private PaperBroker broker() throws IOException, InterruptedException {
    return PaperBroker.start(
        "--start",
        "2026-03-02T15:00:00Z",
        "--speed",
        "60",
        "--partial-fills",
        "0.5",
        "--latency",
        "3",
        "--state",
        folder.resolve("state").toString());
  }

  @Test
  void keepsWhatItHasAnswered() throws Exception {
    for (int life = 0; life < LIVES; life++) {
      try (PaperBroker broker = broker()) {
        assertKept(broker);
        trade(broker, 20 + random.nextInt(60));
        Thread killer = Thread.ofPlatform().start(broker::close);
        trade(broker, 200);
        killer.join();
      }
    }
    try (PaperBroker broker = broker()) {
      assertKept(broker);
      assertTrue(acknowledged.size() > 20 * LIVES, "found " + acknowledged.size() + " orders");
      assertTrue(filled.size() > 5 * LIVES, "found " + filled.size() + " orders filled");
      System.out.println(
          "killed broker: %d lives, %d of %d orders answered, all kept"
              .formatted(LIVES, acknowledged.size(), sent));
    }
  }

  /// Sends orders until there were enough or the broker is gone.
  private void trade(PaperBroker broker, int orders) {
    ApiConnection connection = broker.connection(KEY);
    try {
      for (int i = 0; i < orders; i++) {
        ObjectNode order = ApiConnection.mapper().createObjectNode();
        String client = "order-" + sent++;
        order.put("symbol", random.nextBoolean() ? "AAPL" : "SPY").put("qty", "2");
        order.put("side", "buy").put("type", "market").put("time_in_force", "day");
        order.put("client_order_id", client);
        JsonNode answer = connection.send("POST", "/v2/orders", order);
        acknowledged.put(client, answer.path("id").asText());
        if (i % 5 == 0) {
          look(connection);
        }
      }
    } catch (ApiException e) {
      assertTrue(
          e.kind() != ApiException.Kind.REFUSED || e.getMessage().contains("buying power"),
          e.getMessage());
    }
  }

  private void look(ApiConnection connection) {
    for (JsonNode order :
        connection.get("/v2/orders", "status", "all", "limit", "50", "direction", "desc")) {
      filled.put(
          order.path("client_order_id").asText(), Decimal.of(order.path("filled_qty").asText()));
    }
  }

  private void assertKept(PaperBroker broker) throws InterruptedException {
    // nothing moves while it is compared
    broker.control(
        "POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("step", true));
    Thread.sleep(100);
    Map<String, Decimal> executed = broker.executed(KEY);
    Map<String, Decimal> positions = new HashMap<>();
    Map<String, OrderState> orders = broker.orders(KEY);
    for (Map.Entry<String, String> order : acknowledged.entrySet()) {
      OrderState kept = orders.get(order.getKey());
      assertTrue(kept != null, order.getKey() + " was answered and is gone");
      assertEquals(order.getValue(), kept.id(), order.getKey());
      Decimal seen = filled.getOrDefault(order.getKey(), Decimal.ZERO);
      assertTrue(kept.filledQuantity().isGreaterOrEqual(seen), order.getKey() + ": " + seen);
    }
    orders
        .values()
        .forEach(order -> {
          Decimal fills = executed.getOrDefault(order.id(), Decimal.ZERO);
          assertEquals(order.filledQuantity(), fills, order.clientOrderId());
          positions.merge(order.symbol(), fills, Decimal::add);
        });
    positions.values().removeIf(Decimal::isZero);
    assertEquals(positions, new HashMap<>(broker.positions(KEY)));
    broker.control(
        "POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("speed", 60));
  }
}
