package dev.plumbline.backtests.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.alpaca.rest.Answer;
import dev.plumbline.alpaca.rest.ApiConnection;
import dev.plumbline.alpaca.rest.Credentials;
import dev.plumbline.alpaca.rest.Endpoint;
import dev.plumbline.alpaca.rest.RateLimit;
import dev.plumbline.alpaca.trading.OrderState;
import dev.plumbline.alpaca.trading.Position;
import dev.plumbline.alpaca.trading.TradingApi;
import dev.plumbline.sdk.value.Decimal;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The paper broker in a process of its own, and a look behind its counter.
final class PaperBroker implements AutoCloseable {
  private static final String LISTENS = "alpaca-sim listens on ";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Programs program;
  private final String address;
  private final Map<String, ApiConnection> connections = new ConcurrentHashMap<>();

  private PaperBroker(Programs program, String address) {
    this.program = program;
    this.address = address;
  }

  static PaperBroker start(String... options) throws IOException, InterruptedException {
    return of(Programs.start(Map.of(), words(options)));
  }

  static PaperBroker start(ProgramImage image, String... options)
      throws IOException, InterruptedException {
    return of(Programs.run(Map.of(), image.command(words(options))));
  }

  private static List<String> words(String... options) {
    List<String> words = new ArrayList<>(List.of("alpaca-sim", "--port", "0", "--rate-limit", "0"));
    words.addAll(List.of(options));
    return words;
  }

  private static PaperBroker of(Programs program) throws InterruptedException {
    String line = program.await(LISTENS, 180);
    return new PaperBroker(
        program, line.substring(line.indexOf(LISTENS) + LISTENS.length()).strip());
  }

  long pid() {
    return program.pid();
  }

  String address() {
    return address;
  }

  ApiConnection connection(String key) {
    return connections.computeIfAbsent(key, this::connect);
  }

  private ApiConnection connect(String key) {
    return new ApiConnection(
        ApiConnection.client(PATIENCE),
        Endpoint.of(address),
        Credentials.of(key, "secret-of-" + key),
        new RateLimit(1_000_000, System::nanoTime),
        PATIENCE);
  }

  TradingApi account(String key) {
    return new TradingApi(connection(key));
  }

  /// Orders by client order id, legs included.
  Map<String, OrderState> orders(String key) {
    Map<String, OrderState> all = new TreeMap<>();
    account(key).orders("all", null).forEach(order -> all.put(order.clientOrderId(), order));
    return all;
  }

  /// What was executed, by Alpaca's order id.
  Map<String, Decimal> executed(String key) {
    Map<String, Decimal> all = new TreeMap<>();
    for (Answer fill : account(key).fills(null)) {
      all.merge(fill.text("order_id"), fill.decimal("qty").abs(), Decimal::add);
    }
    return all;
  }

  Map<String, Decimal> positions(String key) {
    Map<String, Decimal> all = new TreeMap<>();
    for (Position position : account(key).positions()) {
      all.put(position.symbol(), position.quantity());
    }
    return all;
  }

  /// Lets something go wrong.
  void fault(String target, String kind, String method, String path, int millis, int times) {
    ObjectNode fault = ApiConnection.mapper().createObjectNode();
    fault.put("target", target).put("kind", kind).put("method", method).put("path", path);
    fault.put("millis", millis).put("times", times).put("probability", 0.5);
    fault.put("status", kind.equals("status") && times % 2 == 0 ? 429 : 504);
    control("POST", "/sim/faults", fault);
  }

  /// Lets something go wrong each time.
  void always(String target, String kind, int millis) {
    ObjectNode fault = ApiConnection.mapper().createObjectNode();
    fault.put("target", target).put("kind", kind).put("millis", millis).put("times", 0);
    control("POST", "/sim/faults", fault);
  }

  /// Holds messages of a kind back until they are released.
  void hold(String event) {
    ObjectNode fault = ApiConnection.mapper().createObjectNode();
    fault.put("target", "data").put("kind", "hold").put("path", event).put("times", 0);
    control("POST", "/sim/faults", fault);
  }

  /// Sends what faults hold back.
  void release() {
    control("POST", "/sim/release", ApiConnection.mapper().createObjectNode());
  }

  /// Lets nothing go wrong any more.
  void noFaults() {
    control("DELETE", "/sim/faults", null);
  }

  /// Stops the market: no price moves any more, and nothing is filled.
  void stopMarket() {
    control("POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("step", true));
  }

  /// Lets the market go on.
  void runMarket(double speed) {
    control("POST", "/sim/clock", ApiConnection.mapper().createObjectNode().put("speed", speed));
  }

  /// Waits until so many symbols are followed on streams of market data.
  void awaitFollowed(int symbols) throws InterruptedException {
    for (int i = 0; i < 6000; i++) {
      if (control("GET", "/sim/streams", null).path("followed").asInt() >= symbols) {
        return;
      }
      Thread.sleep(20);
    }
    throw new AssertionError("not followed: " + control("GET", "/sim/streams", null));
  }

  JsonNode control(String method, String path, JsonNode body) {
    return connection("control").send(method, path, body);
  }

  @Override
  public void close() {
    program.close();
  }
}
