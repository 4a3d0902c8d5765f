package dev.plumbline.backtests.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the paper broker answers has the members and types of the golden answers, which the clients
/// are held against: neither side may drift from what Alpaca documents without the other's tests
/// noticing.
class GoldenShapesTest {
  private static final Decimal GOLDEN_PRICE = Decimal.of("201.15");
  private static final Set<String> PRICES =
      Set.of("limit_price", "stop_price", "take_profit", "stop_loss");

  /// What only one side has.
  private static final Set<String> EXCEPTED =
      Set.of(
          // gone since July 2026; older clients of Alpaca still read them
          "account.daytrade_count",
          "account.pattern_day_trader",
          "account.daytrading_buying_power",
          // a cancellation that failed says why; here none fails
          "cancel all[].body");

  private final JsonShape shape = new JsonShape(EXCEPTED);
  private SteppedBroker broker;
  private WireClient client;

  @BeforeEach
  void start() throws IOException {
    broker = new SteppedBroker(0.5);
    client = broker.client();
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  /// Asks for what a golden exchange is about and holds the answer against it.
  private JsonNode ask(JsonNode golden, String what, String path, JsonNode body) {
    WireClient.Reply reply = client.ask(golden.path("method").textValue(), path, body);
    assertEquals(golden.path("status").intValue(), reply.status(), what + ": " + reply.json());
    shape.compare(what, golden.path("answer"), reply.json());
    return reply.json();
  }

  private JsonNode ask(JsonNode golden, String what, String path) {
    return ask(golden, what, path, null);
  }

  private void fits() {
    assertEquals(List.of(), shape.differences());
  }

  /// An order as the golden file has it, at prices of this market.
  private ObjectNode order(JsonNode golden) {
    ObjectNode body = golden.path("sent").deepCopy();
    scale(body, broker.last());
    return body;
  }

  private static void scale(ObjectNode body, Decimal last) {
    for (String name : PRICES) {
      if (body.path(name) instanceof ObjectNode exits) {
        scale(exits, last);
      } else if (body.has(name)) {
        Decimal price = Decimal.of(body.path(name).textValue());
        Decimal scaled = price.multiply(last).divide(GOLDEN_PRICE);
        body.put(name, scaled.toBigDecimal().setScale(2, RoundingMode.HALF_EVEN).toPlainString());
      }
    }
  }

  @Test
  void accountPositionsAndReferenceAreOfTheSameForm() throws Exception {
    client.ask("POST", "/v2/orders", order(GoldenWire.exchanges("orders").get("market")));
    ObjectNode sale = order(GoldenWire.exchanges("orders").get("market"));
    sale.put("symbol", "MSFT").put("side", "sell").put("client_order_id", "short");
    client.ask("POST", "/v2/orders", sale);
    broker.advance(Duration.ofMinutes(2));
    ask(GoldenWire.exchanges("account").get("account"), "account", "/v2/account");
    assertEquals(EXCEPTED.size() - 1, shape.used().size(), "all of the account");
    JsonNode positions =
        ask(GoldenWire.exchanges("positions").get("positions"), "positions", "/v2/positions");
    assertEquals(2, positions.size());
    Map<String, JsonNode> reference = GoldenWire.exchanges("reference");
    ask(reference.get("clock"), "clock", "/v2/clock");
    JsonNode days =
        ask(
            reference.get("calendar"),
            "calendar",
            reference.get("calendar").path("path").textValue());
    assertEquals(reference.get("calendar").path("answer"), days, "the days of Thanksgiving");
    ask(reference.get("asset"), "asset", "/v2/assets/AAPL");
    ask(GoldenWire.exchanges("positions").get("close"), "close", "/v2/positions/AAPL");
    fits();
  }

  @Test
  void ordersOfEveryTypeAndClassAreOfTheSameForm() throws Exception {
    Map<String, JsonNode> orders = GoldenWire.exchanges("orders");
    int sent = 0;
    for (Map.Entry<String, JsonNode> golden : orders.entrySet()) {
      if (golden.getValue().path("method").textValue().equals("POST")) {
        sent++;
        ask(golden.getValue(), golden.getKey(), "/v2/orders", order(golden.getValue()));
        broker.advance(Duration.ofMinutes(1));
        client.ask("DELETE", "/v2/orders", null);
      }
    }
    assertEquals(14, sent);
    String id =
        ask(
                orders.get("by client id"),
                "by client id",
                orders.get("by client id").path("path").textValue())
            .path("id")
            .textValue();
    ask(orders.get("by id"), "by id", "/v2/orders/" + id + "?nested=true");
    ask(
        orders.get("by an unknown client id"),
        "unknown",
        "/v2/orders:by_client_order_id?client_order_id=nobody");
    ask(orders.get("all"), "all", "/v2/orders?status=all&limit=500&direction=asc&nested=true");
    ObjectNode resting = order(orders.get("limit"));
    resting.put("limit_price", "1.00").put("client_order_id", "resting");
    String replaced = client.ask("POST", "/v2/orders", resting).json().path("id").textValue();
    ObjectNode change = ApiConnection.mapper().createObjectNode().put("qty", "12");
    JsonNode newer = ask(orders.get("replace"), "replace", "/v2/orders/" + replaced, change);
    ask(orders.get("cancel"), "cancel", "/v2/orders/" + newer.path("id").textValue());
    client.ask("POST", "/v2/orders", resting.put("client_order_id", "again"));
    ask(orders.get("cancel all"), "cancel all", "/v2/orders");
    assertEquals(Set.of("cancel all[].body"), shape.used());
    fits();
  }

  @Test
  void activitiesAndTheCourseOfTheAccountAreOfTheSameForm() throws Exception {
    JsonNode order =
        client
            .ask("POST", "/v2/orders", order(GoldenWire.exchanges("orders").get("market")))
            .json();
    broker.advance(Duration.ofMinutes(20));
    Map<String, JsonNode> activities = GoldenWire.exchanges("activities");
    ask(
        activities.get("fills"),
        "fills",
        "/v2/account/activities/FILL?direction=asc&page_size=100&after=2026-08-03T00:00:00Z");
    ask(
        activities.get("fills of an order"),
        "fills of an order",
        "/v2/account/activities/FILL?order_id=" + order.path("id").textValue());
    JsonNode history = activities.get("portfolio history");
    ask(history, "portfolio history", history.path("path").textValue());
    fits();
  }

  @Test
  void marketDataAreOfTheSameForm() throws Exception {
    Map<String, JsonNode> data = GoldenWire.exchanges("market-data");
    for (String name : List.of("trades", "quotes", "latest bars", "corporate actions")) {
      ask(data.get(name), name, data.get(name).path("path").textValue());
    }
    String bars = data.get("bars").path("path").textValue();
    JsonNode first = ask(data.get("bars"), "bars", bars.replace("limit=10000", "limit=3"));
    assertEquals(Set.of("AAPL"), names(first.path("bars")));
    JsonNode last =
        ask(
            data.get("bars, the last page"),
            "last bars",
            bars.replace("symbols=AAPL,", "symbols="));
    assertTrue(last.path("next_page_token").isNull());
    ask(
        data.get("bars of nobody"),
        "bars of nobody",
        data.get("bars of nobody").path("path").textValue());
    fits();
  }

  @Test
  void newsIsOfTheSameForm() throws Exception {
    Map<String, JsonNode> news = GoldenWire.exchanges("news");
    String asked = "/v1beta1/news?symbols=AAPL&start=2026-07-28T00:00:00Z&sort=asc&limit=3";
    JsonNode first = ask(news.get("news"), "news", asked);
    assertEquals(3, first.path("news").size());
    String token =
        URLEncoder.encode(first.path("next_page_token").textValue(), StandardCharsets.UTF_8);
    JsonNode second = ask(news.get("news"), "news", asked + "&page_token=" + token);
    assertTrue(
        first.at("/news/2/updated_at").asText().compareTo(second.at("/news/0/updated_at").asText())
            < 0,
        second.toString());
    JsonNode all =
        ask(news.get("news, the last page"), "all", asked.replace("limit=3", "limit=50"));
    assertEquals(second.at("/news/0"), all.at("/news/3"), "pages follow one another");
    assertTrue(all.path("news").size() > 6 && all.path("next_page_token").isNull());
    fits();
  }

  @Test
  void anAnswerOfAnotherFormIsNoticed() throws Exception {
    JsonNode golden = GoldenWire.exchanges("account").get("account").path("answer");
    ObjectNode other = golden.deepCopy();
    other.remove("cash");
    other.put("equity", 5).put("more", "").put("id", "no id").put("status", "OTHER");
    JsonShape strict = new JsonShape(Set.of());
    strict.compare("account", golden, golden);
    assertEquals(List.of(), strict.differences());
    strict.compare("account", golden, other);
    assertEquals(4, strict.differences().size(), strict.differences().toString());
  }

  private static Set<String> names(JsonNode object) {
    Set<String> names = new TreeSet<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  /// Sends what is refused and holds the refusal against the golden one, its code included.
  private void refused(String name, ObjectNode body) throws IOException {
    JsonNode golden = GoldenWire.exchanges("errors").get(name);
    JsonNode found = ask(golden, name, "/v2/orders", body);
    assertEquals(golden.path("answer").path("code"), found.path("code"), name);
  }

  @Test
  void refusalsAreOfTheSameForm() throws Exception {
    Map<String, JsonNode> orders = GoldenWire.exchanges("orders");
    ObjectNode market = order(orders.get("market"));
    JsonNode filled = client.ask("POST", "/v2/orders", market).json();
    broker.advance(Duration.ofMinutes(5));
    refused("the name is taken", market);
    ObjectNode none = market.deepCopy();
    none.remove("qty");
    refused("no quantity", none.put("client_order_id", "a"));
    refused("buying power", market.deepCopy().put("client_order_id", "b").put("qty", "100000"));
    ObjectNode limit = order(orders.get("limit")).put("side", "sell");
    limit.put("limit_price", broker.last().multiply(2).round(2).toString());
    client.ask("POST", "/v2/orders", limit.put("qty", "6").put("client_order_id", "c"));
    refused("shares held", limit.deepCopy().put("qty", "10").put("client_order_id", "d"));
    refused("wash trade", market.deepCopy().put("client_order_id", "e"));
    refused("sub-penny", limit.deepCopy().put("limit_price", "1.001").put("client_order_id", "f"));
    refused("unknown asset", market.deepCopy().put("symbol", "XYZ").put("client_order_id", "g"));
    client.ask("DELETE", "/v2/orders", null);
    ObjectNode bracket = order(orders.get("bracket"));
    bracket.withObject("/take_profit").put("limit_price", "1.00");
    bracket.withObject("/stop_loss").put("stop_price", "0.90").remove("limit_price");
    refused("bracket too near", bracket.put("client_order_id", "h"));
    Map<String, JsonNode> errors = GoldenWire.exchanges("errors");
    String id = filled.path("id").textValue();
    ask(errors.get("cancel of a filled order"), "cancel", "/v2/orders/" + id);
    ask(errors.get("unknown order"), "unknown", errors.get("unknown order").path("path").asText());
    ask(
        errors.get("limit of data"),
        "limit of data",
        "/v2/stocks/bars?symbols=AAPL&timeframe=1Min&limit=20000");
    failing("too many requests", 429, market);
    failing("internal error", 500, market);
    fits();
  }

  /// Lets the next order fail.
  private void failing(String name, int status, ObjectNode order) throws IOException {
    ObjectNode fault = ApiConnection.mapper().createObjectNode();
    fault.put("target", "http").put("kind", "status").put("status", status);
    client.ask("POST", "/sim/faults", fault.put("path", "/v2/orders").put("times", 1));
    refused(name, order);
  }
}
