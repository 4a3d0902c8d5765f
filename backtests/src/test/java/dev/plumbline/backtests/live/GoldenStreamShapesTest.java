package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the paper broker tells on its streams has the members and types of the golden messages.
class GoldenStreamShapesTest {

  private final JsonShape shape = new JsonShape(Set.of());
  private SteppedBroker broker;
  private WireClient client;

  @BeforeEach
  void start() throws IOException {
    broker = new SteppedBroker(1);
    client = broker.client();
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  private String price(String factor) {
    return broker.last().multiply(Decimal.of(factor)).round(2).toString();
  }

  private static ObjectNode order(String side, String type, String name) {
    return ApiConnection.mapper()
        .createObjectNode()
        .put("symbol", "AAPL")
        .put("side", side)
        .put("type", type)
        .put("time_in_force", "day")
        .put("qty", "10")
        .put("client_order_id", name);
  }

  private String send(ObjectNode order) {
    WireClient.Reply reply = client.ask("POST", "/v2/orders", order);
    assertEquals(200, reply.status(), reply.json().toString());
    return reply.json().path("id").textValue();
  }

  /// Says what the golden client says, as far as the server's next word.
  private int talk(JsonNode script, int from) throws InterruptedException {
    int at = from;
    while (script.path(at).has("client")) {
      client.say(script.get(at++).get("client"));
    }
    return at;
  }

  @Test
  void tradeUpdatesAreOfTheSameForm() throws Exception {
    JsonNode script = GoldenWire.parts("trade-updates");
    Map<String, JsonNode> golden = new TreeMap<>();
    script.forEach(step -> golden.put(step.path("server").at("/data/event").asText(), step));
    client.open("/stream");
    client.say(script.get(0).get("client"));
    shape.compare("authorization", script.get(1).get("server"), client.upTo(m -> true).getLast());
    client.say(script.get(2).get("client"));
    shape.compare("listening", script.get(3).get("server"), client.upTo(m -> true).getLast());
    trade();
    List<JsonNode> updates = client.upTo(m -> m.at("/data/event").asText().equals("accepted"));
    Set<String> events = new TreeSet<>();
    for (JsonNode update : updates) {
      String event = update.at("/data/event").asText();
      events.add(event);
      assertTrue(golden.containsKey(event), event + " is not in the golden file");
      shape.compare(event, golden.get(event).get("server"), update);
    }
    assertEquals(List.of(), shape.differences());
    assertEquals(golden.keySet().stream().filter(e -> !e.isEmpty()).toList(), List.copyOf(events));
    assertEquals(18, events.size());
  }

  /// Lets every event come that Alpaca documents, also those that only a real market has cause for.
  private void trade() {
    send(order("buy", "market", "fills"));
    broker.advance(Duration.ofMinutes(5));
    ObjectNode bracket = order("buy", "limit", "bracket").put("limit_price", price("0.8"));
    bracket.put("order_class", "bracket").putObject("take_profit").put("limit_price", price("1.2"));
    bracket.putObject("stop_loss").put("stop_price", price("0.7"));
    String group = send(bracket);
    String old = send(order("buy", "limit", "changes").put("limit_price", price("0.8")));
    ObjectNode change = ApiConnection.mapper().createObjectNode().put("qty", "12");
    assertEquals(200, client.ask("PATCH", "/v2/orders/" + old, change).status());
    assertEquals(204, client.ask("DELETE", "/v2/orders/" + group, null).status());
    String rests = send(order("buy", "limit", "rests").put("limit_price", price("0.5")));
    for (String event : List.of("stopped", "suspended", "calculated", "done_for_day")) {
      say(rests, event);
    }
    say(send(order("buy", "limit", "refused").put("limit_price", price("0.5"))), "rejected");
    leave(false);
    String late = send(order("buy", "limit", "late").put("limit_price", price("0.5")));
    assertEquals(200, client.ask("PATCH", "/v2/orders/" + late, change).status());
    say(late, "fill");
    String later = send(order("buy", "limit", "later").put("limit_price", price("0.5")));
    assertEquals(204, client.ask("DELETE", "/v2/orders/" + later, null).status());
    say(later, "fill");
    leave(true);
    broker.advance(Duration.ofHours(7));
    send(order("buy", "market", "waits"));
  }

  private void say(String order, String event) {
    ObjectNode demand = ApiConnection.mapper().createObjectNode();
    demand.put("order", order).put("event", event);
    assertEquals(200, client.ask("POST", "/sim/events", demand).status(), event);
  }

  private void leave(boolean answered) {
    ObjectNode demand = ApiConnection.mapper().createObjectNode().put("answered", answered);
    for (String what : List.of("cancels", "replacements")) {
      assertTrue(client.ask("POST", "/sim/" + what, demand).status() < 300, what);
    }
  }

  @Test
  void marketDataAreOfTheSameForm() throws Exception {
    JsonNode script = GoldenWire.parts("data-stream");
    Map<String, JsonNode> golden = new TreeMap<>();
    for (JsonNode step : script) {
      step.path("server").forEach(message -> golden.put(message.path("T").asText(), message));
    }
    client.open("/v2/iex");
    int at = 1;
    shape.compare("connected", golden.get("success"), client.upTo(m -> true).getLast());
    at = talk(script, at) + 1;
    shape.compare("authenticated", golden.get("success"), client.upTo(m -> true).getLast());
    while (!script.get(at).path("client").has("quotes")) {
      at = talk(script, at) + 1;
      client.upTo(m -> m.path("T").asText().equals("subscription"));
    }
    talk(script, at);
    JsonNode all = client.upTo(m -> m.has("quotes")).getLast();
    assertEquals(golden.get("subscription"), all, "the whole of what is followed");
    ObjectNode more = ApiConnection.mapper().createObjectNode().put("action", "subscribe");
    more.putArray("dailyBars").add("AAPL");
    client.say(more);
    client.upTo(m -> m.has("dailyBars"));
    broker.advance(Duration.ofMinutes(2));
    Set<String> kinds = new TreeSet<>();
    for (JsonNode message : client.upTo(m -> m.path("T").asText().equals("u"))) {
      String kind = message.path("T").asText();
      kinds.add(kind);
      shape.compare(kind, golden.get(kind), message);
    }
    assertEquals(Set.of("b", "d", "q", "t", "u"), kinds);
    client.say(ApiConnection.mapper().createObjectNode().put("action", "dance"));
    JsonNode error = client.upTo(m -> m.path("T").asText().equals("error")).getLast();
    shape.compare("error", golden.get("error"), error);
    assertEquals(List.of(), shape.differences());
  }

  @Test
  void newsIsOfTheSameForm() throws Exception {
    JsonNode script = GoldenWire.parts("news-stream");
    client.open("/v1beta1/news");
    client.upTo(m -> m.path("msg").asText().equals("connected"));
    client.say(script.get(1).get("client"));
    client.upTo(m -> m.path("msg").asText().equals("authenticated"));
    client.say(script.get(3).get("client"));
    assertEquals(script.at("/4/server/0"), client.upTo(m -> m.has("news")).getLast());
    broker.advance(Duration.ofDays(2));
    JsonNode golden = script.at("/5/server/0");
    for (int i = 0; i < 3; i++) {
      JsonNode piece = client.upTo(m -> m.path("T").asText().equals("n")).getLast();
      shape.compare("news", golden, piece);
      assertTrue(piece.path("symbols").toString().matches(".*(AAPL|MSFT).*"), piece.toString());
    }
    assertEquals(List.of(), shape.differences());
  }
}
